import { useState } from 'react'
import { flushSync } from 'react-dom'
import { shareInView, showShare } from '@/components/timeline/scroll-position'
import type { Spot } from './keys'
import { measured, type Places } from './measured'
import { middleOf, type PlacedMark } from './placed'

/** The one place in the order of Tab. To go to another, it is first scrolled into sight and drawn. */
export function useSpot({ scroller, grid, count }: Places, look: () => void) {
  const [spot, setSpot] = useState<Spot>({ line: 0, mark: null })

  function goTo(next: Spot, mark: PlacedMark | undefined) {
    const [box, lines] = [scroller.current, grid.current]
    if (!box || !lines) return
    showLine(box, lines, count, next.line)
    if (mark) showMark(box, lines, count, middleOf(mark.mark))
    flushSync(() => {
      setSpot(next)
      look()
    })
    box.querySelector<HTMLElement>(`[data-spot="${nameOf(next)}"]`)?.focus({ preventScroll: true })
  }

  /** The focus came there by itself. */
  function settle(name: string) {
    const [line = 0, mark = null] = name.split(':').map(Number)
    setSpot((known) => (known.line === line && known.mark === mark ? known : { line, mark }))
  }

  return { spot, goTo, settle }
}

export function nameOf({ line, mark }: Spot): string {
  return mark === null ? `${line}` : `${line}:${mark}`
}

function showLine(box: HTMLElement, grid: HTMLElement, count: number, at: number) {
  const { scrolled, height, line } = measured(box, grid, count)
  if (at * line < scrolled) box.scrollTop = at * line
  else if ((at + 1) * line > scrolled + height) box.scrollTop = (at + 1) * line - height
}

function showMark(box: HTMLElement, grid: HTMLElement, count: number, share: number) {
  const { width, track } = measured(box, grid, count)
  const reach = Math.max(0, width / 2 - 24)
  if (Math.abs(share - shareInView(box)) * (track / 100) > reach) showShare(box, share)
}
