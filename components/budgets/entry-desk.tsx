'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import { EditEntry } from './entry-edit'
import { EntryReasonForm } from './entry-reason-form'
import { EntryVerbs } from './entry-verbs'
import type { EntryChoices, EntryDeskWords, EntryMay, EntryToWorkOn } from './entry-words'

type Props = {
  entry: EntryToWorkOn
  may: EntryMay
  locale: Locale
  words: EntryDeskWords
  choices: EntryChoices
}

/* What the viewer may do with the entry; what it asks for opens in the same place. */
export function EntryDesk({ entry, may, locale, words, choices }: Props) {
  const router = useRouter()
  const toast = useToast()
  const [refreshing, startRefresh] = useTransition()
  const [opened, setOpened] = useState<'edit' | 'return' | 'reverse' | null>(null)
  const { decision } = words
  const [wasLeft, setLeft] = useState(false)
  const onClose = () => {
    setOpened(null)
    setLeft(true)
  }
  const refresh = () => startRefresh(() => router.refresh())
  const say = (title: string) => {
    toast({ title })
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  const finish = (title: string) => {
    setOpened(null)
    setLeft(false)
    refresh()
    say(title)
  }
  if (opened === 'edit')
    return <EditEntry {...{ entry, locale, words, choices, onClose }} onDone={() => finish(words.saved)} />
  if (opened === 'return' || opened === 'reverse')
    return (
      <EntryReasonForm
        verb={opened}
        {...{ entry, words, refreshing, refresh, onClose }}
        onDone={(id) => {
          if (opened === 'return') return finish(decision.returned)
          setOpened(null)
          say(decision.reversed)
          router.push(`/${locale}/projects/${entry.projectId}/budget/${id}`)
          refresh()
        }}
      />
    )
  return (
    <EntryVerbs
      {...{ entry, may, words, refreshing, wasLeft }}
      onOpen={setOpened}
      onAccepted={() => say(decision.accepted)}
    />
  )
}
