'use client'
import { useDeparture } from '@/components/form/use-departure'
import { ButtonLink } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locale'
import { EntryForm } from './entry-form'
import type { EntryChoices, EntryWords } from './entry-words'
import { useEntryForm } from './use-entry-form'

type Props = { projectId: number; locale: Locale; words: EntryWords; choices: EntryChoices }

export function NewEntry({ projectId, locale, words, choices }: Props) {
  const { isDone, depart } = useDeparture()
  const budget = `/${locale}/projects/${projectId}/budget`
  const record = useEntryForm({
    ...{ projectId, locale, words, choices },
    onDone: (id) => {
      depart(`${budget}/${id}`, { title: words.recorded })
    },
  })
  return (
    <EntryForm
      {...{ record, locale, words, choices, isDone }}
      send={words.record}
      back={<ButtonLink href={budget}>{words.back}</ButtonLink>}
    />
  )
}
