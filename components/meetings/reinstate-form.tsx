'use client'
import { useRouter } from 'next/navigation'
import { FormProvider, useForm } from 'react-hook-form'
import { resolverOf } from '@/components/form/resolver-of'
import { useSubmission } from '@/components/form/use-submission'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import { reinstateMeeting } from '@/lib/meetings/actions'
import { reinstateMeetingSchema } from '@/lib/meetings/schema'
import type { ManagedMeeting } from './manage-meeting'
import { WhenFields, type WhenValues } from './when-fields'
import type { MeetingWords } from './words'

type Props = {
  meeting: ManagedMeeting
  locale: Locale
  words: MeetingWords
  onDone: () => void
  onClose: () => void
}

/* The new date is typed afresh: the old one no longer holds. The hours usually do. */
export function ReinstateForm({ meeting, locale, words, onDone, onClose }: Props) {
  const router = useRouter()
  const toast = useToast()
  const { manage, errors } = words
  const inputOf = (values: WhenValues) => ({
    ...values,
    meetingId: meeting.meetingId,
    version: meeting.version,
  })
  const form = useForm<WhenValues>({
    defaultValues: { starts: '', ends: '', startsAt: meeting.startsAt ?? '', endsAt: meeting.endsAt ?? '' },
    resolver: resolverOf(reinstateMeetingSchema, inputOf, errors),
  })
  const { busy, problem, conflict, submit } = useSubmission({
    form,
    action: reinstateMeeting,
    words: errors,
    inputOf,
    onDone: () => {
      toast({ title: manage.reinstated })
      onDone()
      router.refresh()
      document.querySelector<HTMLElement>('h1')?.focus()
    },
  })
  const hasMistakes = Object.keys(form.formState.errors).length > 0
  return (
    <FormProvider {...form}>
      <form onSubmit={submit} noValidate className="grid grid-cols-1 gap-4">
        {(conflict || (problem && !hasMistakes)) && (
          <Notice tone="danger" live="alert">
            {conflict ? manage.changed : problem}
          </Notice>
        )}
        <WhenFields locale={locale} words={words} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={busy}>
            {manage.confirmReinstate}
          </Button>
          <Button onClick={onClose}>{manage.back}</Button>
        </div>
      </form>
    </FormProvider>
  )
}
