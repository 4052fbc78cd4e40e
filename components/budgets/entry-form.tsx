'use client'
import type { ReactNode } from 'react'
import { FormProvider } from 'react-hook-form'
import { ConflictView } from '@/components/form/conflict-view'
import { ErrorSummary } from '@/components/form/error-summary'
import { colonIn, listErrors } from '@/components/form/list-errors'
import { SubmitBar } from '@/components/form/submit-bar'
import { useReady } from '@/components/form/use-ready'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
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
  const ready = useReady()
  const { form, conflict, problem, submitCount } = record
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
    <FormProvider {...form}>
      <form
        onSubmit={record.submit}
        noValidate
        inert={!ready}
        aria-label={send}
        className="grid max-w-4xl grid-cols-1 gap-4"
      >
        {conflict && (
          <ConflictView
            words={errors.conflict}
            differences={entryDifferences(record.theirs, form.getValues(), words, choices)}
            onKeepMine={record.keepMine}
            onTakeTheirs={record.takeTheirs}
          />
        )}
        <ErrorSummary title={errors.summary} attempt={submitCount} errors={mistakes} />
        {problem && mistakes.length === 0 && (
          <Notice tone="danger" live="alert">
            {problem}
          </Notice>
        )}
        <Card title={words.what}>
          <EntryFields {...{ locale, words, choices }} />
        </Card>
        <Card title={words.details}>
          <EntryMore words={words} />
        </Card>
        {!conflict && (
          <SubmitBar status={record.busy || isDone ? errors.saving : undefined}>
            <Button type="submit" variant="primary" busy={record.busy || isDone}>
              {send}
            </Button>
            {back}
          </SubmitBar>
        )}
      </form>
    </FormProvider>
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
