/** Where the middle of what is seen lies on the axis, in hundredths. */
export function shareInView(scroller: HTMLElement): number {
  const { from, to } = view(scroller)
  return (from + to) / 2
}

/** Where the last mark of the row that has the focus lies. */
export function shareOfFocus(scroller: HTMLElement): number | null {
  const mark = scroller.querySelector<HTMLElement>('li:focus-within i:last-child')
  return mark && Number.parseFloat(mark.style.insetInlineStart)
}

/** Brings a date to the middle. */
export function showShare(scroller: HTMLElement, share: number): void {
  const { track, seen, onward } = measure(scroller)
  scroller.scrollLeft = onward * ((share / 100) * track - seen / 2)
}

/** Rows stand in the order of their dates as a rule: without this, today would be seen beside empty rows. */
export function showFirstMark(scroller: HTMLElement): void {
  const { from, to } = view(scroller)
  // From the style and not the layout, which rows out of sight do not have.
  const mark = [...scroller.querySelectorAll<HTMLElement>('[data-state] i')].find(({ style }) => {
    const at = Number.parseFloat(style.insetInlineStart)
    return at >= from && at <= to
  })
  const row = mark?.closest('li')
  if (!row) return
  const below = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTop += below - scroller.clientHeight / 3
}

function view(scroller: HTMLElement) {
  const { track, seen } = measure(scroller)
  const from = (Math.abs(scroller.scrollLeft) / track) * 100
  return { from, to: from + (seen / track) * 100 }
}

// The titles stand in the scroll padding; from right to left scrollLeft runs below zero.
function measure(scroller: HTMLElement) {
  const { direction, scrollPaddingInlineStart } = getComputedStyle(scroller)
  const titles = Number.parseFloat(scrollPaddingInlineStart) || 0
  return {
    track: scroller.scrollWidth - titles,
    seen: scroller.clientWidth - titles,
    onward: direction === 'rtl' ? -1 : 1,
  }
}
