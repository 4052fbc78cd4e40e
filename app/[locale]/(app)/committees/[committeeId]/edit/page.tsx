import type { Metadata } from 'next'
import { CommitteeArchive } from '@/components/committees/committee-archive'
import { CommitteeEdit } from '@/components/committees/committee-edit'
import { loadCommitteeToEdit } from '@/components/committees/form-load'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { TextIn } from '@/components/ui/text-in'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string; committeeId: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).committees.form.edit } : {}
}

export default async function EditCommitteePage({ params }: Props) {
  const { locale, committee, words, ...lists } = await loadCommitteeToEdit(params)
  const { way, title } = messagesOf(locale).committees
  return (
    <div className="grid grid-cols-1 gap-4">
      <Breadcrumb
        label={way}
        items={[
          { href: `/${locale}/committees`, label: title },
          {
            href: `/${locale}/committees/${committee.id}`,
            label: <TextIn text={committee.name} locale={locale} />,
          },
        ]}
      />
      <h1 className="text-2xl font-semibold">{words.edit}</h1>
      {committee.archivedAt === null ? (
        <CommitteeEdit {...{ locale, words, committee }} {...lists} />
      ) : (
        <CommitteeArchive isArchived isHeld={false} {...{ locale, words, committee }} />
      )}
    </div>
  )
}
