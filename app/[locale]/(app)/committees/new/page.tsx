import type { Metadata } from 'next'
import { CommitteeForm } from '@/components/committees/committee-form'
import { loadNewCommittee } from '@/components/committees/form-load'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).committees.form.new } : {}
}

export default async function NewCommitteePage({ params }: Props) {
  const { locale, words, choices } = await loadNewCommittee(params)
  const { way, title } = messagesOf(locale).committees
  return (
    <div className="grid grid-cols-1 gap-4">
      <Breadcrumb label={way} items={[{ href: `/${locale}/committees`, label: title }]} />
      <header>
        <h1 className="text-2xl font-semibold">{words.new}</h1>
        <p className="mt-1 max-w-prose text-ink-muted">{words.newIntro}</p>
      </header>
      <CommitteeForm {...{ locale, words, choices }} />
    </div>
  )
}
