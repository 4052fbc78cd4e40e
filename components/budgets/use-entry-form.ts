'use client'
import { useRecordForm } from '@/components/form/use-record-form'
import { editTransaction, recordTransaction } from '@/lib/budgets/actions'
import { editTransactionSchema, recordTransactionSchema } from '@/lib/budgets/schema'
import type { Locale } from '@/lib/i18n/locale'
import {
  type EntryRecord,
  type EntryValues,
  entryValuesOf,
  fixedFunder,
  newEntryValues,
} from './entry-values'
import type { EntryChoices, EntryWords } from './entry-words'

type Options = {
  projectId: number
  /** Absent: a new one. */
  entry?: EntryRecord & { id: number }
  locale: Locale
  words: EntryWords
  choices: EntryChoices
  onDone: (id: number) => void
}

export type EntryFormRecord = ReturnType<typeof useEntryForm>

export const useEntryForm = ({ projectId, entry, locale, words, choices, onDone }: Options) =>
  useRecordForm<EntryValues, { id: number }>({
    schema: entry ? editTransactionSchema : recordTransactionSchema,
    values: entry ? entryValuesOf(entry, locale) : newEntryValues(choices),
    action: entry ? editTransaction : recordTransaction,
    words: words.errors,
    inputOf: (values) => ({
      ...values,
      funderId: fixedFunder(values.kind, choices)?.id ?? values.funderId,
      money: { ...values.money, locale },
      projectId,
      transactionId: entry?.id,
    }),
    valuesOf: (current) => entryValuesOf(current as EntryRecord, locale),
    onDone: ({ id }) => onDone(id),
  })
