import { useRef } from 'react'

const GAP = 14

/** One tooltip for all rows; it stays while the pointer is on it and goes with Escape. */
export function useRowTip() {
  const tip = useRef<HTMLDivElement>(null)
  const shown = useRef<Element | null>(null)

  function hide() {
    shown.current = null
    tip.current?.hidePopover?.()
  }

  /** `x` is where the pointer is; without one the tooltip stands by the title. */
  function show(target: EventTarget, x?: number) {
    const [box, row] = [tip.current, (target as Element).closest('li[data-state]')]
    if (!box || (row && row === shown.current)) return
    const words = row?.lastElementChild?.getAttribute('aria-label')
    if (!row || !words) return hide()
    shown.current = row
    box.textContent = words
    box.showPopover?.()
    const { top, bottom } = row.getBoundingClientRect()
    // Beside the pointer and not under it, so that the next row can be reached.
    const isRtl = getComputedStyle(box).direction === 'rtl'
    const title = row.firstElementChild?.getBoundingClientRect()
    const from = x ?? (isRtl ? title?.left : title?.right) ?? 0
    const left = isRtl ? from - GAP - box.offsetWidth : from + GAP
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - box.offsetWidth - 8))}px`
    box.style.top = `${bottom + box.offsetHeight > innerHeight ? top - box.offsetHeight : bottom - 4}px`
  }

  return { tip, show, hide }
}
