'use client'
import { useId } from 'react'
import { FormProvider } from 'react-hook-form'
import { useRecordForm } from '@/components/form/use-record-form'
import { EditRowForm } from '@/components/projects/edit-row-form'
import { useToast } from '@/components/ui/toast'
import { saveLine } from '@/lib/budget-plan/actions'
import type { LineRecord } from '@/lib/budget-plan/line-columns'
import { saveLineSchema } from '@/lib/budget-plan/schema'
import type { Locale } from '@/lib/i18n/locale'
import { LineFields } from './line-fields'
import { type LineChoices, type LineValues, lineDifferences, lineValuesOf, newLine } from './line-values'
import type { PeriodWords } from './period-word'
import type { LineWords } from './plan-words'

/** A line to edit, with its name and what it plans in the reader's words. */
export type EditedLine = LineRecord & { id: number; called: string; lang: Locale; planned: string }

export type LineShared = {
  projectId: number
  locale: Locale
  words: LineWords
  period: PeriodWords
  choices: LineChoices
  isOpen: boolean
  /** Of a new line: that of the others. */
  currency: string
}

type Props = LineShared & {
  /** Absent: a new one. */
  line?: EditedLine
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}

export function LineForm({ projectId, line, isSettling, onSaved, onCancel, currency, ...shared }: Props) {
  const { locale, words, choices, isOpen } = shared
  const id = useId()
  const toast = useToast()
  const record = useRecordForm<LineValues, { id: number }>({
    schema: saveLineSchema,
    values: line ? lineValuesOf(line, locale) : newLine(currency),
    action: saveLine,
    words: words.errors,
    inputOf: ({ plan, ...values }) => ({
      ...values,
      projectId,
      lineId: line?.id ?? null,
      plan: { currency: plan.currency, locale, years: isOpen ? plan.years : null },
    }),
    valuesOf: (current) => lineValuesOf(current as LineRecord, locale),
    onDone: () => {
      toast({ title: words.saved })
      onSaved()
    },
  })
  const { form, theirs } = record
  return (
    <FormProvider {...form}>
      <EditRowForm
        {...{ words, record, isSettling, onCancel }}
        label={line?.called ?? words.add}
        differences={() => lineDifferences(theirs, form.getValues(), words, choices)}
      >
        <LineFields {...{ id, ...shared }} />
      </EditRowForm>
    </FormProvider>
  )
}
