'use client'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { FormWords } from './form-words'

export type Difference = { label: string; theirs: string; mine: string }

type ConflictViewProps = {
  words: FormWords['conflict']
  differences: Difference[]
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/* Someone saved first: both versions side by side, and the reader chooses. */
export function ConflictView({ words, differences, onKeepMine, onTakeTheirs }: ConflictViewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="rounded-md border border-attention bg-attention-soft p-4">
      <h2 ref={heading} tabIndex={-1} className="font-semibold text-attention-ink">
        {words.title}
      </h2>
      <p className="mt-1">{words.explanation}</p>
      <div className="mt-3 overflow-x-auto">
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="text-start">
              <th className="p-2 text-start font-medium">{words.field}</th>
              <th className="p-2 text-start font-medium">{words.theirs}</th>
              <th className="p-2 text-start font-medium">{words.mine}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ label, theirs, mine }) => (
              <tr key={label} className="border-t align-top">
                <th scope="row" className="p-2 text-start font-normal text-ink-muted">
                  {label}
                </th>
                <td className="p-2 whitespace-pre-wrap">
                  <bdi>{theirs || words.empty}</bdi>
                </td>
                <td className="p-2 whitespace-pre-wrap">
                  <bdi>{mine || words.empty}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="primary" onClick={onKeepMine}>
          {words.keepMine}
        </Button>
        <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
      </div>
    </section>
  )
}
