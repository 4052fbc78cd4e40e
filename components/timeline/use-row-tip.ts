import { useRef } from 'react'

const GAP = 14

/** One tooltip for all rows; it stays while the pointer is on it and goes with Escape. */
export function useRowTip() {
  const tip = useRef<HTMLDivElement>(null)
  const shown = useRef<HTMLElement | null>(null)

  function hide() {
    shown.current = null
    tip.current?.hidePopover?.()
  }

  /** `x` is where the pointer is; without one the tooltip stands by the title. */
  function show(target: Element, x?: number) {
    const row = target.closest<HTMLElement>('li[data-state]')
    if (row && row === shown.current) return
    const words = row?.lastElementChild?.getAttribute('aria-label')
    if (!tip.current || !words) return hide()
    shown.current = row
    tip.current.textContent = words
    tip.current.showPopover?.()
    if (row) placeBy(row, tip.current, x)
  }

  /** What the keyboard shows goes along, what the pointer shows has lost its row. */
  function follow() {
    if (!shown.current?.contains(document.activeElement)) hide()
    else if (tip.current) placeBy(shown.current, tip.current)
  }

  return { tip, show, hide, follow }
}

/** Beside the pointer and not under it, so that the next row can be reached. */
function placeBy(row: HTMLElement, tip: HTMLElement, x?: number) {
  const { top, bottom } = row.getBoundingClientRect()
  const title = row.firstElementChild?.getBoundingClientRect()
  const isRtl = getComputedStyle(tip).direction === 'rtl'
  const from = x ?? (isRtl ? title?.left : title?.right) ?? 0
  const left = isRtl ? from - GAP - tip.offsetWidth : from + GAP
  tip.style.left = `${Math.max(8, Math.min(left, innerWidth - tip.offsetWidth - 8))}px`
  tip.style.top = `${bottom + tip.offsetHeight > innerHeight ? top - tip.offsetHeight : bottom - 4}px`
}
