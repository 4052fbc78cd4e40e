'use client'
import { type ReactNode, useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { resolverOf } from '@/components/form/resolver-of'
import { TextareaField } from '@/components/form/textarea-field'
import { useSubmission } from '@/components/form/use-submission'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { removeFunding } from '@/lib/budgets/actions'
import { removeFundingSchema } from '@/lib/budgets/schema'
import type { FundingWords } from './funding-words'

type Props = {
  funding: { projectId: number; fundingId: number; version: number }
  words: FundingWords
  isSettling: boolean
  onCancel: () => void
  /** It changed meanwhile: the page is to be read again. */
  onReread: () => void
  onRemoved: () => void
  children: ReactNode
}

/* Says in its place what removing means, and asks why. */
export function FundingRemoval({ funding, words, isSettling, children, ...on }: Props) {
  const toast = useToast()
  const { errors } = words
  const inputOf = ({ reason }: { reason: string }) => ({ ...funding, reason })
  const form = useForm({
    defaultValues: { reason: '' },
    resolver: resolverOf(removeFundingSchema, inputOf, errors),
  })
  useEffect(() => form.setFocus('reason'), [form])
  const { busy, problem, conflict, submit } = useSubmission({
    form,
    action: async (submission) => {
      const outcome = await removeFunding(submission)
      if (!outcome.ok && outcome.code === 'conflict') on.onReread()
      return outcome
    },
    words: errors,
    inputOf,
    onDone: () => {
      toast({ title: words.removed })
      form.reset()
      on.onRemoved()
    },
  })
  const { errors: mistakes, isDirty } = form.formState
  const working = busy || isSettling
  useUnsavedWarning(isDirty && !working, words.leave)
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={words.remove}
      onKeyDown={(event) => event.key === 'Escape' && !isDirty && !working && on.onCancel()}
      className="grid min-w-0 grid-cols-1 gap-3 rounded-md border border-danger/50 bg-canvas p-4"
    >
      {children}
      <p>{words.removal}</p>
      {problem && !mistakes.reason && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      {conflict && !working && (
        <Notice tone="attention" live="alert">
          {errors.codes.conflict}
        </Notice>
      )}
      <TextareaField
        {...form.register('reason')}
        label={words.removeReason}
        required={errors.required}
        error={mistakes.reason?.message}
        rows={2}
        dir="auto"
        maxLength={2000}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="danger" busy={working}>
          {words.remove}
        </Button>
        <Button onClick={on.onCancel} disabled={busy}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
