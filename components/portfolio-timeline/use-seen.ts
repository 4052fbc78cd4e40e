import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { measured, type Places } from './measured'
import { FIRST_SEEN, type Seen, seenOf } from './seen'

/** What is in sight, kept while it is scrolled, zoomed and resized; it changes in steps. */
export function useSeen({ scroller, grid, count }: Places, zoom: string) {
  const [seen, setSeen] = useState<Seen>({ ...FIRST_SEEN, last: Math.min(FIRST_SEEN.last, count) })

  const look = useCallback(() => {
    if (!scroller.current || !grid.current || count === 0) return
    const next = seenOf(measured(scroller.current, grid.current, count))
    setSeen((known) => (isSame(known, next) ? known : next))
  }, [scroller, grid, count])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another zoom is seen otherwise.
  useLayoutEffect(look, [look, zoom])

  useEffect(() => {
    const frame = { id: 0 }
    const onScroll = () => {
      cancelAnimationFrame(frame.id)
      frame.id = requestAnimationFrame(look)
    }
    const box = scroller.current
    const sizes = new ResizeObserver(look)
    if (box) sizes.observe(box)
    box?.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame.id)
      sizes.disconnect()
      box?.removeEventListener('scroll', onScroll)
    }
  }, [scroller, look])

  return { seen, look }
}

function isSame(a: Seen, b: Seen): boolean {
  return a.top === b.top && a.first === b.first && a.last === b.last && a.from === b.from && a.to === b.to
}
