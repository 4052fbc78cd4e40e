'use client'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locale'
import { EntryForm } from './entry-form'
import type { EntryChoices, EntryToWorkOn, EntryWords } from './entry-words'
import { useEntryForm } from './use-entry-form'

type Props = {
  entry: EntryToWorkOn
  locale: Locale
  words: EntryWords
  choices: EntryChoices
  onClose: () => void
  onDone: () => void
}

export function EditEntry({ entry, locale, words, choices, onClose, onDone }: Props) {
  const record = useEntryForm({ ...{ entry, locale, words, choices, onDone }, projectId: entry.projectId })
  const { form } = record
  useEffect(() => form.setFocus('kind'), [form])
  return (
    <section aria-label={words.editTitle} className="grid min-w-0 grid-cols-1 gap-4">
      <h2 className="text-xl font-semibold">{words.editTitle}</h2>
      {entry.state === 'accepted' && <Notice tone="attention">{words.editAccepted}</Notice>}
      <EntryForm
        {...{ record, locale, words, choices }}
        send={words.save}
        isDone={false}
        back={<Button onClick={onClose}>{words.back}</Button>}
      />
    </section>
  )
}
