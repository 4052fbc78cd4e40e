'use client'
import type { ReactNode } from 'react'
import { colonIn, listErrors } from '@/components/form/list-errors'
import { RecordForm } from '@/components/form/record-form'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locale'
import { EntryFields } from './entry-fields'
import { EntryMore } from './entry-more'
import { entryDifferences } from './entry-values'
import type { EntryChoices, EntryWords } from './entry-words'
import type { EntryFormRecord } from './use-entry-form'

type Props = {
  record: EntryFormRecord
  locale: Locale
  words: EntryWords
  choices: EntryChoices
  /** What sends it. */
  send: string
  /** It is sent, and the page that follows is on its way. */
  isDone: boolean
  /** What leaves it. */
  back: ReactNode
}

const order = [
  ...['kind', 'funderId', 'fromId', 'toId', 'money', 'occurred', 'valued'],
  ...['reference', 'document', 'note', 'reason'],
]

export function EntryForm({ record, locale, words, choices, send, isDone, back }: Props) {
  const { form } = record
  const { errors } = words
  useUnsavedWarning(record.isDirty && !isDone, words.leave)
  const labels = labelsOf(words)
  const mistakes = listErrors(record.errors, {
    idOf: (path) => `entry-${path.replaceAll('.', '-')}`,
    labelOf: (path) => String(labels[path] ?? ''),
    order,
    colon: colonIn(locale),
  })
  return (
    <RecordForm
      record={record}
      words={errors}
      mistakes={mistakes}
      differences={() => entryDifferences(record.theirs, form.getValues(), words, choices)}
      send={send}
      isDone={isDone}
      back={back}
      label={send}
    >
      <Card title={words.what}>
        <EntryFields {...{ locale, words, choices }} />
      </Card>
      <Card title={words.details}>
        <EntryMore words={words} />
      </Card>
    </RecordForm>
  )
}

const labelsOf = (words: EntryWords): Record<string, unknown> => ({
  ...words,
  funderId: words.funder,
  fromId: words.from,
  toId: words.to,
  'money.amount': words.amount,
  'money.currency': words.currency,
})
