import { FileButtons, OtherLanguages } from '@/components/meeting-pack/file-links'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Head } from '@/lib/meeting-pack/sheet-blocks'
import { briefLinks } from './brief-links'

type Props = { head: Head; briefId: number | null; locale: Locale }

/* What it is, and in which forms and languages it is taken along. */
export function BriefHeader({ head, briefId, locale }: Props) {
  const { portfolioBrief: words, dashboard } = messagesOf(locale)
  const files = { links: briefLinks(briefId), formats: ['pdf', 'docx'], words, locale } as const
  return (
    <header className="grid grid-cols-1 gap-3">
      <Breadcrumb label={words.way} items={[{ href: `/${locale}/dashboard`, label: dashboard.title }]} />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <h1 tabIndex={-1} className="min-w-0 flex-1 basis-80 text-2xl font-semibold outline-none">
          {head.title}
          <span className="block text-base font-normal text-ink-muted">{head.standing}</span>
        </h1>
        <FileButtons {...files} />
      </div>
      <OtherLanguages {...files} />
    </header>
  )
}
