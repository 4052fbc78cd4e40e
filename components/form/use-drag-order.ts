'use client'
import { useEffect, useRef, useState } from 'react'

type Options = {
  ids: readonly number[]
  onMove: (from: number, to: number) => void
  /** The line was let go. */
  onDrop?: () => void
}

/*
 * Drags a line by its handle, with a mouse or a finger: it changes places as soon as it passes the middle of another.
 * The window listens, since an element that changes places in the page loses the pointer.
 */
export const useDragOrder = ({ ids, onMove, onDrop }: Options) => {
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<number | null>(null)

  useEffect(() => {
    if (dragged === null) return
    const onPointerMove = ({ clientY }: PointerEvent) => {
      const own = ids.indexOf(dragged)
      scrollAtEdge(clientY)
      const target = indexAt(list.current, clientY, own)
      if (target !== own) onMove(own, target)
    }
    const stop = () => {
      setDragged(null)
      onDrop?.()
    }
    window.addEventListener('pointermove', onPointerMove)
    window.addEventListener('pointerup', stop)
    window.addEventListener('pointercancel', stop)
    return () => {
      window.removeEventListener('pointermove', onPointerMove)
      window.removeEventListener('pointerup', stop)
      window.removeEventListener('pointercancel', stop)
    }
  })
  return { list, dragged, drag: setDragged }
}

const indexAt = (list: HTMLElement | null, y: number, own: number) => {
  const middles = [...(list?.children ?? [])].map((line) => {
    const { top, height } = line.getBoundingClientRect()
    return top + height / 2
  })
  const above = middles.findIndex((middle, index) => index < own && y < middle)
  return above >= 0
    ? above
    : Math.max(
        own,
        middles.findLastIndex((middle, index) => index > own && y > middle),
      )
}

const edge = 72

const scrollAtEdge = (y: number) => {
  if (y < edge) window.scrollBy(0, -16)
  else if (y > window.innerHeight - edge) window.scrollBy(0, 16)
}
