'use client'
import { Send } from 'lucide-react'
import { DateField, type DateFieldWords } from '@/components/form/date-field'
import { useReady } from '@/components/form/use-ready'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locale'
import { circulateMinutes } from '@/lib/minutes/actions'
import { circulateSchema } from '@/lib/minutes/schema'
import type { MinutesWords, WithErrors } from './minutes-words'
import { useSentForm } from './use-sent-form'

type Props = {
  meetingId: number
  locale: Locale
  words: WithErrors<MinutesWords['circulate']> & { date: DateFieldWords }
}

export function CirculateForm({ meetingId, locale, words }: Props) {
  const ready = useReady()
  const { form, submit, busy, problem } = useSentForm({
    schema: circulateSchema,
    values: { commentsUntil: '' },
    action: circulateMinutes,
    inputOf: (values) => ({ meetingId, ...values }),
    words: words.errors,
    done: words.done,
  })
  return (
    <form noValidate inert={!ready} onSubmit={submit} className="grid max-w-md grid-cols-1 gap-3">
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      <DateField
        {...form.register('commentsUntil')}
        typed={form.watch('commentsUntil')}
        locale={locale}
        label={words.until}
        required={words.errors.required}
        hint={words.untilHint}
        error={form.formState.errors.commentsUntil?.message}
        words={words.date}
      />
      <div>
        <Button
          type="submit"
          variant="primary"
          icon={<Send aria-hidden className="rtl:-scale-x-100" />}
          busy={busy}
        >
          {words.send}
        </Button>
      </div>
    </form>
  )
}
