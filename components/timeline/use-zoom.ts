import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { shareInView, shareOfFocus, showRowNear, showShare } from './scroll-position'
import type { TimelineZoom } from './types'

/** How wide a year is drawn; the axis is never narrower than what is seen of it. */
export const YEAR_WIDTHS: Record<TimelineZoom, string> = {
  fit: '0rem',
  year: '24rem',
  quarter: '96rem',
  month: '288rem',
}
export const LEVELS = Object.keys(YEAR_WIDTHS) as TimelineZoom[]

/** Keeps the row in focus or else what is in the middle; goes to the anchor when all was seen before. */
export function useZoom(scroller: RefObject<HTMLElement | null>, opening: TimelineZoom, anchor: number) {
  const [zoom, setZoom] = useState(opening)
  const kept = useRef<number>(null)

  useLayoutEffect(() => {
    if (!scroller.current || zoom === 'fit') return
    show(scroller.current, kept.current ?? anchor)
  }, [scroller, zoom, anchor])

  function zoomTo(next: TimelineZoom | undefined) {
    if (!next || !scroller.current) return
    kept.current = shareOfFocus(scroller.current) ?? (zoom === 'fit' ? null : shareInView(scroller.current))
    setZoom(next)
  }

  function goToAnchor() {
    if (scroller.current) show(scroller.current, anchor)
  }

  return { zoom, zoomTo, goToAnchor }
}

function show(scroller: HTMLElement, share: number) {
  showShare(scroller, share)
  showRowNear(scroller, share)
}
