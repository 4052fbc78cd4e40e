/** Where the middle of what is seen lies on the axis, in hundredths. */
export function shareInView(scroller: HTMLElement): number {
  const { track, seen } = measure(scroller)
  return ((Math.abs(scroller.scrollLeft) + seen / 2) / track) * 100
}

/** Where the mark that has the focus lies, or the last of the row that has it. */
export function shareOfFocus(scroller: HTMLElement): number | null {
  const mark = scroller.querySelector<HTMLElement>('a[data-state]:focus, li:focus-within i:last-child')
  return mark && Number.parseFloat(mark.style.insetInlineStart)
}

/** Brings a date to the middle. */
export function showShare(scroller: HTMLElement, share: number): void {
  const { track, seen, onward } = measure(scroller)
  scroller.scrollLeft = onward * ((share / 100) * track - seen / 2)
}

/** Rows stand in the order of their dates as a rule: a date far down it would be seen beside empty rows. */
export function showRowNear(scroller: HTMLElement, share: number): void {
  let nearest: HTMLElement | null = null
  let least = Number.POSITIVE_INFINITY
  for (const mark of scroller.querySelectorAll<HTMLElement>('[data-state] i')) {
    // From the style and not the layout, which rows out of sight do not have.
    const distance = Math.abs(Number.parseFloat(mark.style.insetInlineStart) - share)
    if (distance < least) [nearest, least] = [mark, distance]
  }
  const row = nearest?.closest('li')?.getBoundingClientRect()
  const seen = scroller.getBoundingClientRect()
  if (!row || (row.top > seen.top + seen.height / 4 && row.bottom < seen.bottom)) return
  scroller.scrollTop += row.top - seen.top - seen.height / 2
}

// The titles stand in the scroll padding; from right to left scrollLeft runs below zero.
export function measure(scroller: HTMLElement) {
  const { direction, scrollPaddingInlineStart } = getComputedStyle(scroller)
  const titles = Number.parseFloat(scrollPaddingInlineStart) || 0
  return {
    track: scroller.scrollWidth - titles,
    seen: scroller.clientWidth - titles,
    onward: direction === 'rtl' ? -1 : 1,
  }
}
