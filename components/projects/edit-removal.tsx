'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { keepKey, newKey } from '@/components/form/submission-key'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import type { Outcome } from '@/lib/outcome'
import type { EditWords } from './edit-words'

type Action<Data> = (submission: { key: string; input: unknown }) => Promise<Outcome<Data>>

type Props = {
  name: ReactNode
  meaning: string
  words: EditWords
  /** Absent: it cannot be removed now, and the meaning says why. */
  removal?: {
    part: { projectId: number; id: number; version: number }
    remove: Action<{ version: number }>
    /** Puts back what was removed, from the toast. */
    restore: Action<unknown>
    words: { removed: string; restored: string }
  }
  isSettling: boolean
  onCancel: () => void
  /** The page is to be read again. */
  onChanged: () => void
  /** Where the focus goes once its place is gone: the heading of the list. */
  refocus: () => void
}

/* Says in its place what removing means, and asks. */
export function EditRemoval({
  name,
  meaning,
  words,
  removal,
  isSettling,
  onCancel,
  onChanged,
  refocus,
}: Props) {
  const toast = useToast()
  const panel = useRef<HTMLFieldSetElement>(null)
  const keys = useRef(keepKey())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { errors } = words
  useEffect(() => panel.current?.focus(), [])

  const problemOf = (outcome: Outcome<unknown> | null) => {
    if (outcome === null) return errors.offline
    if (outcome.ok) return null
    const [field] = Object.values(outcome.fieldErrors ?? {})
    return (field && (errors.fields as Record<string, string>)[field]) ?? errors.codes[outcome.code]
  }

  const send = async ({ part, remove, restore, words: said }: NonNullable<Props['removal']>) => {
    if (busy) return
    const putBack = async (version: number) => {
      const outcome = await restore({ key: newKey(), input: { ...part, version } }).catch(() => null)
      const trouble = problemOf(outcome)
      toast(trouble ? { tone: 'danger', title: trouble } : { title: said.restored })
      onChanged()
      refocus()
    }
    setBusy(true)
    const outcome = await remove({ key: keys.current.for(part), input: part }).catch(() => null)
    setBusy(false)
    setProblem(problemOf(outcome))
    if (outcome?.ok) {
      const { version } = outcome.data
      toast({ title: said.removed, undo: { label: words.undo, onUndo: () => putBack(version) } })
      onChanged()
      refocus()
    } else if (outcome?.code === 'conflict') onChanged()
  }

  return (
    <fieldset
      ref={panel}
      tabIndex={-1}
      aria-label={words.remove}
      onKeyDown={(event) => event.key === 'Escape' && !busy && onCancel()}
      className="grid min-w-0 grid-cols-1 gap-3 rounded-md border border-danger/50 bg-canvas p-4"
    >
      <p className="font-medium">{name}</p>
      <p>{meaning}</p>
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {removal && (
          <Button variant="danger" busy={busy || isSettling} onClick={() => send(removal)}>
            {words.remove}
          </Button>
        )}
        <Button onClick={onCancel} disabled={busy}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  )
}
