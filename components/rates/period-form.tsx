'use client'
import { useState } from 'react'
import { DateField } from '@/components/form/date-field'
import { useRecordForm } from '@/components/form/use-record-form'
import { EditRowForm } from '@/components/projects/edit-row-form'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import type { Submission } from '@/lib/mutation'
import { closePeriod } from '@/lib/rates/actions'
import { closePeriodSchema } from '@/lib/rates/schema'
import type { RatesWords } from './rates-words'
import { rowWords } from './row-words'

type Props = {
  locale: Locale
  words: RatesWords
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}
type Missing = { currency: string; count: number }

const empty = { starts: '', ends: '' }

/* What has no rate keeps a period from being closed: how much, and in which currencies. */
export function PeriodForm({ locale, words, isSettling, onSaved, onCancel }: Props) {
  const toast = useToast()
  const [missing, setMissing] = useState<Missing[]>([])
  const { errors, periods } = words
  const record = useRecordForm({
    schema: closePeriodSchema,
    values: empty,
    action: async (submission: Submission) => {
      const outcome = await closePeriod(submission)
      setMissing(outcome.ok ? [] : ((outcome.current?.missing as Missing[] | undefined) ?? []))
      return outcome
    },
    words: errors,
    inputOf: (values) => values,
    // It is new: nobody else changes it.
    valuesOf: () => empty,
    onDone: () => {
      toast({ title: periods.closed })
      onSaved()
    },
  })
  const { form } = record
  const date = (name: 'starts' | 'ends', hint: string) => (
    <DateField
      {...form.register(name)}
      label={periods[name]}
      required={errors.required}
      hint={hint}
      typed={form.watch(name)}
      locale={locale}
      words={words.date}
      error={record.errors[name]?.message}
    />
  )
  return (
    <EditRowForm
      label={periods.add}
      words={rowWords(words, periods.close)}
      record={record}
      isSettling={isSettling}
      differences={() => []}
      onCancel={onCancel}
    >
      {date('starts', periods.startsHint)}
      {date('ends', periods.endsHint)}
      {missing.length > 0 && (
        <Notice tone="attention" live="alert" title={periods.missing}>
          <ul>
            {missing.map(({ currency, count }) => (
              <li key={currency}>
                <bdi translate="no" className="font-medium">
                  {currency}
                </bdi>
                {' · '}
                <bdi className="figures">{count}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </EditRowForm>
  )
}
