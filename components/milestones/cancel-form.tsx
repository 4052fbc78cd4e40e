'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'
import { useForm } from 'react-hook-form'
import { resolverOf } from '@/components/form/resolver-of'
import { newKey } from '@/components/form/submission-key'
import { TextareaField } from '@/components/form/textarea-field'
import { useSubmission } from '@/components/form/use-submission'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { cancelMilestone, reinstateMilestone } from '@/lib/milestones/actions'
import { cancelMilestoneSchema } from '@/lib/milestones/schema'
import type { ManageWords, MilestoneKey } from './manage-words'

type CancelFormProps = { milestone: MilestoneKey; words: ManageWords; onClose: () => void }

export function CancelForm({ milestone, words, onClose }: CancelFormProps) {
  const router = useRouter()
  const toast = useToast()
  const [refreshing, startRefresh] = useTransition()
  const refresh = () => startRefresh(() => router.refresh())

  const inputOf = ({ reason }: { reason: string }) => ({ ...milestone, reason })
  const form = useForm({
    defaultValues: { reason: '' },
    resolver: resolverOf(cancelMilestoneSchema, inputOf, words.errors),
  })
  useEffect(() => form.setFocus('reason'), [form])

  const undo = async () => {
    const input = { ...milestone, version: milestone.version + 1 }
    const outcome = await reinstateMilestone({ key: newKey(), input }).catch(() => null)
    if (outcome?.ok) toast({ title: words.reinstated })
    else toast({ tone: 'danger', title: outcome ? words.errors.codes[outcome.code] : words.errors.offline })
    router.refresh()
  }
  const { busy, problem, conflict, submit } = useSubmission({
    form,
    action: async (submission) => {
      const outcome = await cancelMilestone(submission)
      if (!outcome.ok && outcome.code === 'conflict') refresh()
      return outcome
    },
    words: words.errors,
    inputOf,
    onDone: () => {
      toast({ title: words.cancelled, undo: { label: words.undo, onUndo: undo } })
      form.reset()
      refresh()
      document.querySelector<HTMLElement>('h1')?.focus()
    },
  })
  const { errors, isDirty } = form.formState
  const working = busy || refreshing
  useUnsavedWarning(isDirty && !working, words.leave)

  return (
    <form onSubmit={submit} noValidate className="grid grid-cols-1 gap-3">
      {problem && (
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
        label={words.cancelReason}
        required={words.errors.required}
        hint={words.cancelText}
        error={errors.reason?.message}
        rows={2}
        dir="auto"
        maxLength={2000}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="danger" busy={working}>
          {words.confirmCancel}
        </Button>
        <Button onClick={onClose}>{words.keep}</Button>
      </div>
    </form>
  )
}
