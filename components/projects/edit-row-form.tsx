'use client'
import { type FormEventHandler, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { ConflictView, type Difference } from '@/components/form/conflict-view'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { EditWords } from './edit-words'

type Props = {
  label: string
  words: Pick<EditWords, 'errors' | 'leave' | 'save' | 'cancel'>
  record: {
    submit: FormEventHandler
    keepMine: () => void
    takeTheirs: () => void
    busy: boolean
    problem: string | null
    conflict: unknown
    isDirty: boolean
    errors: object
    submitCount: number
  }
  isSettling: boolean
  differences: () => Difference[]
  onCancel: () => void
  children: ReactNode
}

/* One row being written: it saves on its own. Escape leaves it as long as nothing was typed. */
export function EditRowForm({ label, words, record, isSettling, differences, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const busy = record.busy || isSettling
  useEffect(() => focusFirst(form.current), [])
  useEffect(() => {
    if (record.submitCount > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [record.submitCount])
  useUnsavedWarning(record.isDirty && !isSettling, words.leave)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || record.isDirty || busy) return
    onCancel()
  }
  return (
    <form
      ref={form}
      tabIndex={-1}
      aria-label={label}
      onSubmit={record.submit}
      onKeyDown={onKeyDown}
      noValidate
      className="grid grid-cols-1 gap-4 rounded-md border border-line-strong/60 bg-canvas p-4"
    >
      {record.conflict ? (
        <ConflictView
          words={words.errors.conflict}
          differences={differences()}
          onKeepMine={record.keepMine}
          onTakeTheirs={record.takeTheirs}
        />
      ) : null}
      {record.problem && Object.keys(record.errors).length === 0 && (
        <Notice tone="danger" live="alert">
          {record.problem}
        </Notice>
      )}
      {children}
      {!record.conflict && (
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" variant="primary" busy={busy}>
            {words.save}
          </Button>
          <Button onClick={onCancel} disabled={busy}>
            {words.cancel}
          </Button>
          <span role="status" className="text-sm text-ink-muted">
            {busy && words.errors.saving}
          </span>
        </div>
      )}
    </form>
  )
}

/* A field still being fetched takes the focus from the form once it is there. */
const focusFirst = (form: HTMLFormElement | null) => {
  const first = form?.querySelector<HTMLElement>('input, select, textarea, [data-pending]')
  if (first?.dataset.pending === undefined) first?.focus()
  else form?.focus()
}
