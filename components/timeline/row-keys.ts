/** One row is in the order of Tab; the arrows, Home and End go from it to the others. */
export function moveBetweenRows(scroller: HTMLElement, key: string): boolean {
  const rows = [...scroller.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  if (at === -1) return false
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key]
  if (to === undefined) return false
  rows[to]?.focus({ preventScroll: true })
  return true
}

export function enterRow(scroller: HTMLElement, row: HTMLElement): void {
  for (const other of scroller.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]')) other.tabIndex = -1
  row.tabIndex = 0
  row.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  // The last mark is the forecast or what came of it.
  const mark = row.parentElement?.lastElementChild?.lastElementChild
  mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
