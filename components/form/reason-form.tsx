'use client'
import { type ReactNode, useEffect } from 'react'
import { useForm } from 'react-hook-form'
import type * as z from 'zod/mini'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Submission } from '@/lib/mutation'
import type { Outcome } from '@/lib/outcome'
import type { FormWords } from './form-words'
import { resolverOf } from './resolver-of'
import { TextareaField } from './textarea-field'
import { useSubmission } from './use-submission'
import { useUnsavedWarning } from './use-unsaved-warning'

export type ReasonWords = {
  reason: string
  hint?: string
  confirm: string
  close: string
  leave: string
  /** Somebody changed it first: the page was read again, look and send again. */
  changed: string
  errors: FormWords
}

type Props<Data> = {
  /** What it is about, beside the reason. */
  about: object
  schema: z.ZodMiniType
  action: (submission: Submission) => Promise<Outcome<Data>>
  words: ReasonWords
  /** Danger, unless it merely answers. */
  variant?: 'danger' | 'primary'
  label?: string
  className?: string
  /** The page is being read again. */
  refreshing: boolean
  refresh: () => void
  onDone: (data: Data) => void
  onClose: () => void
  children?: ReactNode
}

/* An act that says why, asked in its place. Escape leaves it as long as nothing was typed. */
export function ReasonForm<Data>({
  about,
  schema,
  action,
  words,
  refreshing,
  refresh,
  ...props
}: Props<Data>) {
  const { errors } = words
  const { variant = 'danger', label, className, onDone, onClose, children } = props
  const inputOf = ({ reason }: { reason: string }) => ({ ...about, reason })
  const form = useForm({ defaultValues: { reason: '' }, resolver: resolverOf(schema, inputOf, errors) })
  useEffect(() => form.setFocus('reason'), [form])
  const { busy, problem, conflict, submit } = useSubmission<{ reason: string }, Data>({
    form,
    action: async (submission) => {
      const outcome = await action(submission)
      if (!outcome.ok && outcome.code === 'conflict') refresh()
      return outcome
    },
    words: errors,
    inputOf,
    onDone: (data) => {
      form.reset()
      onDone(data)
    },
  })
  const { errors: mistakes, isDirty } = form.formState
  const working = busy || refreshing
  useUnsavedWarning(isDirty && !working, words.leave)
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={label}
      onKeyDown={(event) => event.key === 'Escape' && !isDirty && !working && onClose()}
      className={className ?? 'grid grid-cols-1 gap-3'}
    >
      {children}
      {problem && !mistakes.reason && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      {conflict && !working && (
        <Notice tone="attention" live="alert">
          {words.changed}
        </Notice>
      )}
      <TextareaField
        {...form.register('reason')}
        label={words.reason}
        hint={words.hint}
        required={errors.required}
        error={mistakes.reason?.message}
        rows={2}
        dir="auto"
        maxLength={2000}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant={variant} busy={working}>
          {words.confirm}
        </Button>
        <Button onClick={onClose} disabled={busy}>
          {words.close}
        </Button>
      </div>
    </form>
  )
}
