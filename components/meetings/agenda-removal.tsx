'use client'
import { useEffect, useRef, useState } from 'react'
import { newKey } from '@/components/form/submission-key'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { removeAgendaItem } from '@/lib/meetings/actions'
import type { ShownItem } from './agenda-line'
import type { MeetingWords } from './words'

type Props = {
  meetingId: number
  item: ShownItem
  words: MeetingWords
  isSettling: boolean
  onCancel: () => void
  onChanged: () => void
  refocus: () => void
}

/* Says in its place what removing means, and asks. */
export function AgendaRemoval({ meetingId, item, words, isSettling, onCancel, onChanged, refocus }: Props) {
  const toast = useToast()
  const panel = useRef<HTMLFieldSetElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { agenda, errors, form } = words
  useEffect(() => panel.current?.focus(), [])

  const remove = async () => {
    setBusy(true)
    const input = { meetingId, itemId: item.id, version: item.version }
    const outcome = await removeAgendaItem({ key: newKey(), input }).catch(() => null)
    setBusy(false)
    if (outcome?.ok) {
      toast({ title: agenda.removed })
      onChanged()
      return refocus()
    }
    const [why] = Object.values(outcome?.fieldErrors ?? {})
    const fields: Record<string, string> = errors.fields
    setProblem(outcome === null ? errors.offline : ((why && fields[why]) ?? errors.codes[outcome.code]))
    if (outcome?.code === 'conflict') onChanged()
  }

  return (
    <fieldset
      ref={panel}
      tabIndex={-1}
      aria-label={form.remove}
      onKeyDown={(event) => event.key === 'Escape' && !busy && onCancel()}
      className="grid min-w-0 grid-cols-1 gap-3 rounded-md border border-danger/50 bg-canvas p-4"
    >
      <p className="font-medium">
        <bdi lang={item.lang}>{item.called}</bdi>
      </p>
      <p>{agenda.removal}</p>
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button variant="danger" busy={busy || isSettling} onClick={remove}>
          {form.remove}
        </Button>
        <Button onClick={onCancel} disabled={busy}>
          {form.cancel}
        </Button>
      </div>
    </fieldset>
  )
}
