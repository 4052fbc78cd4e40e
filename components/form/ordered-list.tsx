'use client'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/class-names'
import type { FormWords } from './form-words'
import { inOrder } from './reorder'
import { type Place, useOrder } from './use-order'
import { useSavedOrder } from './use-saved-order'

type Props<Line extends { id: number }> = {
  lines: readonly Line[]
  titleOf: (line: Line) => string
  action: Parameters<typeof useSavedOrder>[0]['action']
  /** What names the list to the action. */
  input: object
  words: FormWords
  className?: string
  lineClass?: string
  /** One alone has no place to be moved from. */
  children: (line: Line, place: Place | null) => ReactNode
}

/* A list whose order is saved at each move. */
export function OrderedList<Line extends { id: number }>({
  lines,
  titleOf,
  words,
  className,
  lineClass,
  children,
  ...order
}: Props<Line>) {
  const ids = lines.map(({ id }) => id)
  const saved = useSavedOrder({ ids, words, ...order })
  const shown = inOrder(lines, saved.order)
  const { list, said, placeOf } = useOrder({
    lines: shown.map((line) => ({ id: line.id, title: titleOf(line) })),
    words: words.order,
    onMove: saved.move,
    onSettle: saved.save,
  })
  return (
    <>
      <ol ref={list} className={className}>
        {shown.map((line, index) => {
          const place = shown.length > 1 ? placeOf(index) : null
          return (
            <li key={line.id} className={cx(lineClass, place?.isDragged && 'bg-accent-soft')}>
              {children(line, place)}
            </li>
          )
        })}
      </ol>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  )
}
