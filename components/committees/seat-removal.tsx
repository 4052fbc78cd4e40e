'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useVerb } from '@/components/milestones/use-verb'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { removeSeat } from '@/lib/committees/actions'
import type { CommitteeFormWords } from './form-words'

type Props = {
  name: ReactNode
  seat: { committeeId: number; seatId: number; version: number }
  words: CommitteeFormWords
  isSettling: boolean
  onCancel: () => void
  onChanged: () => void
}

/* Says in its place what removing means, and asks. */
export function SeatRemoval({ name, seat, words, isSettling, onCancel, onChanged }: Props) {
  const toast = useToast()
  const panel = useRef<HTMLFieldSetElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const { busy, problem, run } = useVerb({
    action: removeSeat,
    words: words.errors,
    changed: words.errors.codes.conflict,
    onDone: () => {
      toast({ title: words.seats.removed })
      onChanged()
    },
  })
  return (
    <fieldset
      ref={panel}
      tabIndex={-1}
      aria-label={words.remove}
      onKeyDown={(event) => event.key === 'Escape' && !busy && onCancel()}
      className="grid min-w-0 grid-cols-1 gap-3 rounded-md border border-danger/50 bg-canvas p-4"
    >
      <p className="font-medium">{name}</p>
      <p>{words.seats.removal}</p>
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button variant="danger" busy={busy || isSettling} onClick={() => run(seat)}>
          {words.seats.confirm}
        </Button>
        <Button onClick={onCancel} disabled={busy}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  )
}
