import type { Metadata } from 'next'
import { EntryFrame } from '@/components/budgets/entry-frame'
import { loadEntryForm } from '@/components/budgets/entry-load'
import { NewEntry } from '@/components/budgets/entry-new'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string; projectId: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).budgets.entry.newTitle } : {}
}

export default async function NewEntryPage({ params }: Props) {
  const { locale, project, words, choices } = await loadEntryForm(await params)
  return (
    <EntryFrame
      {...{ locale, project }}
      header={
        <>
          <h1 className="text-2xl font-semibold">{words.newTitle}</h1>
          <p className="text-ink-muted">{words.newText}</p>
        </>
      }
    >
      <NewEntry projectId={project.id} {...{ locale, words, choices }} />
    </EntryFrame>
  )
}
