import { FileDown, FileText, Printer } from 'lucide-react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { type Locale, languageNames, locales } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Head } from '@/lib/meeting-pack/sheet-blocks'
import { briefLinks } from './brief-links'

type Props = { head: Head; briefId: number | null; locale: Locale }

/* What it is, and in which forms and languages it is taken along. */
export function BriefHeader({ head, briefId, locale }: Props) {
  const { portfolioBrief: words, dashboard } = messagesOf(locale)
  const links = briefLinks(briefId)
  return (
    <header className="grid grid-cols-1 gap-3">
      <Breadcrumb label={words.way} items={[{ href: `/${locale}/dashboard`, label: dashboard.title }]} />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <h1 tabIndex={-1} className="min-w-0 flex-1 basis-80 text-2xl font-semibold outline-none">
          {head.title}
          <span className="block text-base font-normal text-ink-muted">{head.standing}</span>
        </h1>
        <div className="flex flex-wrap gap-2">
          <a href={links.file('pdf', locale)} download className={buttonClass({ variant: 'primary' })}>
            <FileDown aria-hidden />
            {words.pdf}
          </a>
          <a href={links.file('docx', locale)} download className={buttonClass()}>
            <FileText aria-hidden />
            {words.word}
          </a>
          <ButtonLink
            variant="quiet"
            href={links.print(locale, locale)}
            prefetch={false}
            icon={<Printer aria-hidden />}
          >
            {words.print}
          </ButtonLink>
        </div>
      </div>
      <ul aria-label={words.language} className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {locales
          .filter((one) => one !== locale)
          .map((one) => (
            <li key={one} className="flex flex-wrap items-baseline gap-x-3">
              <span lang={one} className="text-ink-muted">
                {languageNames[one]}
              </span>
              {(['pdf', 'docx'] as const).map((format) => (
                <a
                  key={format}
                  href={links.file(format, one)}
                  download
                  className="text-accent-ink underline underline-offset-4 pointer-coarse:py-2"
                >
                  {format === 'pdf' ? words.pdf : words.word}
                  <span className="sr-only"> {languageNames[one]}</span>
                </a>
              ))}
            </li>
          ))}
      </ul>
    </header>
  )
}
