'use client'
import { useId } from 'react'
import { FormProvider } from 'react-hook-form'
import { useRecordForm } from '@/components/form/use-record-form'
import type { Organisation } from '@/components/projects/edit-choices'
import { EditRowForm } from '@/components/projects/edit-row-form'
import { useToast } from '@/components/ui/toast'
import { saveFunding } from '@/lib/budgets/actions'
import { fundingSchema } from '@/lib/budgets/schema'
import type { Locale } from '@/lib/i18n/locale'
import { FundingFields } from './funding-fields'
import type { ShownFunding } from './funding-shown'
import {
  emptyFunding,
  type FundingValues,
  fundingDifferences,
  fundingValuesOf,
  type SavedFunding,
} from './funding-values'
import type { FundingWords } from './funding-words'

export type FundingShared = {
  projectId: number
  locale: Locale
  words: FundingWords
  organisations: Organisation[]
}

type Props = FundingShared & {
  /** Absent: a new one. */
  funding?: ShownFunding
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}

export function FundingForm({ projectId, locale, words, organisations, funding, onSaved, ...state }: Props) {
  const id = useId()
  const toast = useToast()
  const record = useRecordForm<FundingValues, { id: number }>({
    schema: fundingSchema,
    values: funding ? fundingValuesOf(funding, locale) : emptyFunding,
    action: saveFunding,
    words: words.errors,
    inputOf: (values) => ({
      ...values,
      money: { ...values.money, locale },
      projectId,
      fundingId: funding?.id ?? null,
    }),
    valuesOf: (current) => fundingValuesOf(current as SavedFunding, locale),
    onDone: () => {
      toast({ title: words.saved })
      onSaved()
    },
  })
  const { form, theirs } = record
  return (
    <FormProvider {...form}>
      <EditRowForm
        {...state}
        {...{ words, record }}
        label={funding ? funding.organisation : words.add}
        differences={() => fundingDifferences(theirs, form.getValues(), words, organisations)}
      >
        <FundingFields {...{ id, locale, words, organisations }} />
      </EditRowForm>
    </FormProvider>
  )
}
