'use client'
import { useEffect, useRef, useState } from 'react'
import type { FormWords } from './form-words'
import { moved } from './reorder'
import { useDragOrder } from './use-drag-order'

/** Where a line stands, and what moves it. */
export type Place = {
  title: string
  index: number
  count: number
  isDragged: boolean
  drag: () => void
  /** `pressed` keeps the focus once the line has moved. */
  moveTo: (index: number, pressed: HTMLElement) => void
}

type Options = {
  lines: readonly { id: number; title: string }[]
  words: FormWords['order']
  onMove: (order: number[]) => void
  /** The line that was moved is let go. */
  onSettle?: () => void
}

/** A list whose lines change places, dragged by a handle or moved by keys and buttons; it says where each went. */
export const useOrder = ({ lines, onMove, onSettle, words }: Options) => {
  const [said, setSaid] = useState('')
  const pressed = useRef<HTMLElement>(null)
  const ids = lines.map(({ id }) => id)

  const move = (from: number, to: number) => {
    const [line, next] = [lines[from], moved(ids, from, to)]
    if (!line || next.indexOf(line.id) === from) return
    onMove(next)
    setSaid(placeIn(words.moved, line.title, next.indexOf(line.id) + 1, next.length))
  }
  const { list, dragged, drag } = useDragOrder({ ids, onMove: move, onDrop: onSettle })
  // A browser takes the focus from what changes places in the page.
  useEffect(() => {
    pressed.current?.focus({ preventScroll: true })
    pressed.current = null
  })

  const placeOf = (index: number): Place => ({
    title: lines[index]?.title ?? '',
    index,
    count: lines.length,
    isDragged: dragged === lines[index]?.id,
    drag: () => drag(lines[index]?.id ?? null),
    moveTo: (to, button) => {
      pressed.current = button
      move(index, to)
      onSettle?.()
    },
  })
  return { list, said, placeOf }
}

const placeIn = (words: string, title: string, at: number, count: number) =>
  words.replace('{title}', title).replace('{at}', String(at)).replace('{count}', String(count))
