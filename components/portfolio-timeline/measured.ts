import type { RefObject } from 'react'
import { measure } from '@/components/timeline/scroll-position'
import type { Measured } from './seen'

export type Places = {
  scroller: RefObject<HTMLElement | null>
  grid: RefObject<HTMLElement | null>
  count: number
}

export function measured(scroller: HTMLElement, grid: HTMLElement, count: number): Measured {
  const { track, seen } = measure(scroller)
  // The scale stays above the lines.
  const head = grid.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
  return {
    scrolled: scroller.scrollTop,
    height: scroller.clientHeight - head,
    line: grid.offsetHeight / count,
    count,
    along: Math.abs(scroller.scrollLeft),
    width: seen,
    track,
  }
}
