'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { ReasonForm as Form } from '@/components/form/reason-form'
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
  const refresh = () => startRefresh(() => router.refresh())
  const { manage, errors, form } = words
  const said = {
    postpone: { reason: manage.postponeReason, confirm: manage.confirmPostpone, done: manage.postponed },
    cancel: { reason: manage.cancelReason, confirm: manage.confirmCancel, done: manage.cancelled },
  }[verb]
  return (
    <Form
      about={meeting}
      schema={meetingReasonSchema}
      action={actions[verb]}
      words={{ ...said, errors, close: manage.back, leave: form.leave, changed: manage.changed }}
      {...{ refreshing, refresh, onClose }}
      onDone={() => {
        toast({ title: said.done })
        onDone()
        refresh()
        document.querySelector<HTMLElement>('h1')?.focus()
      }}
    />
  )
}
