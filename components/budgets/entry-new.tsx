'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import { EntryForm } from './entry-form'
import type { EntryChoices, EntryWords } from './entry-words'
import { useEntryForm } from './use-entry-form'

type Props = { projectId: number; locale: Locale; words: EntryWords; choices: EntryChoices }

export function NewEntry({ projectId, locale, words, choices }: Props) {
  const router = useRouter()
  const toast = useToast()
  const [isDone, setDone] = useState(false)
  const budget = `/${locale}/projects/${projectId}/budget`
  const record = useEntryForm({
    ...{ projectId, locale, words, choices },
    onDone: (id) => {
      setDone(true)
      toast({ title: words.recorded })
      router.push(`${budget}/${id}`)
      router.refresh()
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
