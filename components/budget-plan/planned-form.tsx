'use client'
import { useId } from 'react'
import { FormProvider } from 'react-hook-form'
import { useRecordForm } from '@/components/form/use-record-form'
import type { Organisation } from '@/components/projects/edit-choices'
import { EditRowForm } from '@/components/projects/edit-row-form'
import { useToast } from '@/components/ui/toast'
import { savePlanned } from '@/lib/budget-plan/actions'
import type { PlannedRecord } from '@/lib/budget-plan/planned-columns'
import { savePlannedSchema } from '@/lib/budget-plan/schema'
import type { Locale } from '@/lib/i18n/locale'
import type { ScheduleWords } from './plan-words'
import { PlannedFields } from './planned-fields'
import type { ShownPlanned } from './planned-shown'
import { emptyPlanned, type PlannedValues, plannedDifferences, plannedValuesOf } from './planned-values'

export type PlannedShared = {
  projectId: number
  locale: Locale
  words: ScheduleWords
  organisations: Organisation[]
}

type Props = PlannedShared & {
  /** Absent: a new one. */
  planned?: ShownPlanned
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}

export function PlannedForm({ projectId, locale, words, organisations, planned, onSaved, ...state }: Props) {
  const id = useId()
  const toast = useToast()
  const record = useRecordForm<PlannedValues, { id: number }>({
    schema: savePlannedSchema,
    values: planned ? plannedValuesOf(planned, locale) : emptyPlanned,
    action: savePlanned,
    words: words.errors,
    inputOf: (values) => ({
      ...values,
      money: { ...values.money, locale },
      projectId,
      plannedId: planned?.id ?? null,
    }),
    valuesOf: (current) => plannedValuesOf(current as PlannedRecord, locale),
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
        label={planned ? `${planned.funder} ${planned.date}` : words.add}
        differences={() => plannedDifferences(theirs, form.getValues(), words, organisations)}
      >
        <PlannedFields {...{ id, locale, words, organisations }} />
      </EditRowForm>
    </FormProvider>
  )
}
