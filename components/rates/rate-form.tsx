'use client'
import { FormProvider } from 'react-hook-form'
import { useRecordForm } from '@/components/form/use-record-form'
import { EditRowForm } from '@/components/projects/edit-row-form'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import { recordRate } from '@/lib/rates/actions'
import { recordRateSchema } from '@/lib/rates/schema'
import { RateFields, type RateValues } from './rate-fields'
import type { RatesWords } from './rates-words'
import { rowWords } from './row-words'

type Props = {
  locale: Locale
  words: RatesWords
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}

const empty: RateValues = { currency: '', day: '', quote: { rate: '', units: '1' }, source: '' }

export function RateForm({ locale, words, isSettling, onSaved, onCancel }: Props) {
  const toast = useToast()
  const record = useRecordForm({
    schema: recordRateSchema,
    values: empty,
    action: recordRate,
    words: words.errors,
    inputOf: (values) => values,
    // It is new: nobody else changes it.
    valuesOf: () => empty,
    onDone: () => {
      toast({ title: words.record.saved })
      onSaved()
    },
  })
  return (
    <FormProvider {...record.form}>
      <EditRowForm
        label={words.record.title}
        words={rowWords(words, words.save)}
        record={record}
        isSettling={isSettling}
        differences={() => []}
        onCancel={onCancel}
      >
        <RateFields {...{ locale, words }} />
      </EditRowForm>
    </FormProvider>
  )
}
