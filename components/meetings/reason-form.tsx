'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'
import { useForm } from 'react-hook-form'
import { resolverOf } from '@/components/form/resolver-of'
import { TextareaField } from '@/components/form/textarea-field'
import { useSubmission } from '@/components/form/use-submission'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { cancelMeeting, postponeMeeting } from '@/lib/meetings/actions'
import { meetingReasonSchema } from '@/lib/meetings/schema'
import type { MeetingKey, MeetingWords } from './words'

type Props = {
  verb: 'postpone' | 'cancel'
  meeting: MeetingKey
  words: MeetingWords
  onDone: () => void
  onClose: () => void
}

const actions = { postpone: postponeMeeting, cancel: cancelMeeting }

export function ReasonForm({ verb, meeting, words, onDone, onClose }: Props) {
  const router = useRouter()
  const toast = useToast()
  const [refreshing, startRefresh] = useTransition()
  const { manage, errors } = words
  const said = {
    postpone: { reason: manage.postponeReason, confirm: manage.confirmPostpone, done: manage.postponed },
    cancel: { reason: manage.cancelReason, confirm: manage.confirmCancel, done: manage.cancelled },
  }[verb]
  const inputOf = ({ reason }: { reason: string }) => ({ ...meeting, reason })
  const form = useForm({
    defaultValues: { reason: '' },
    resolver: resolverOf(meetingReasonSchema, inputOf, errors),
  })
  useEffect(() => form.setFocus('reason'), [form])
  const { busy, problem, conflict, submit } = useSubmission({
    form,
    action: async (submission) => {
      const outcome = await actions[verb](submission)
      if (!outcome.ok && outcome.code === 'conflict') startRefresh(() => router.refresh())
      return outcome
    },
    words: errors,
    inputOf,
    onDone: () => {
      toast({ title: said.done })
      form.reset()
      onDone()
      startRefresh(() => router.refresh())
      document.querySelector<HTMLElement>('h1')?.focus()
    },
  })
  const { errors: mistakes, isDirty } = form.formState
  const working = busy || refreshing
  useUnsavedWarning(isDirty && !working, words.form.leave)
  return (
    <form onSubmit={submit} noValidate className="grid grid-cols-1 gap-3">
      {problem && !mistakes.reason && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      {conflict && !working && (
        <Notice tone="attention" live="alert">
          {manage.changed}
        </Notice>
      )}
      <TextareaField
        {...form.register('reason')}
        label={said.reason}
        required={errors.required}
        error={mistakes.reason?.message}
        rows={2}
        dir="auto"
        maxLength={2000}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="danger" busy={working}>
          {said.confirm}
        </Button>
        <Button onClick={onClose}>{manage.back}</Button>
      </div>
    </form>
  )
}
