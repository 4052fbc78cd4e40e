import { useRef } from 'react'

const GAP = 14

/** What a tip is about: it stands by the row, and without a pointer after what `beside` names. */
export type Tipped = { on: HTMLElement; row: Element; beside: Element | null; words: string }

/** One tip for all; it stays while the pointer is on it and goes with Escape. */
export function useTip(find: (target: Element) => Tipped | null) {
  const tip = useRef<HTMLDivElement>(null)
  const shown = useRef<Tipped | null>(null)

  function hide() {
    shown.current = null
    tip.current?.hidePopover?.()
  }

  /** `x` is where the pointer is. */
  function show(target: Element, x?: number) {
    const found = find(target)
    if (found && found.on === shown.current?.on) return
    if (!tip.current || !found) return hide()
    shown.current = found
    tip.current.textContent = found.words
    tip.current.showPopover?.()
    placeBy(found, tip.current, x)
  }

  /** What the keyboard shows goes along, what the pointer shows has lost its row. */
  function follow() {
    if (!shown.current?.on.contains(document.activeElement)) hide()
    else if (tip.current) placeBy(shown.current, tip.current)
  }

  return { tip, show, hide, follow }
}

/** Beside the pointer and not under it, so that the next row can be reached. */
function placeBy({ row, beside }: Tipped, tip: HTMLElement, x?: number) {
  const { top, bottom } = row.getBoundingClientRect()
  const edge = beside?.getBoundingClientRect()
  const isRtl = getComputedStyle(tip).direction === 'rtl'
  const from = x ?? (isRtl ? edge?.left : edge?.right) ?? 0
  const left = isRtl ? from - GAP - tip.offsetWidth : from + GAP
  tip.style.left = `${Math.max(8, Math.min(left, innerWidth - tip.offsetWidth - 8))}px`
  tip.style.top = `${bottom + tip.offsetHeight > innerHeight ? top - tip.offsetHeight : bottom - 4}px`
}
