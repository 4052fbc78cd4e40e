import { FileDown, FileText, Printer } from 'lucide-react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { type Locale, languageNames, locales } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Pack } from '@/lib/meeting-pack/queries'
import { fitsPdf, formatsOf } from '@/lib/meeting-pack/rules'
import type { Cover } from '@/lib/meeting-pack/sheet-blocks'
import { PackFacts } from './pack-blocks'
import { PackCell } from './pack-cell'
import { packLinks } from './pack-links'

type Props = { pack: Pack; cover: Cover; locale: Locale }

/* What it is, and in which forms and languages it is taken along. */
export function PackHeader({ pack, cover, locale }: Props) {
  const { meetingPack: words, meetings } = messagesOf(locale)
  const { meeting, committee } = pack.document
  const links = packLinks(meeting.id, pack.stamp?.id ?? null)
  return (
    <header className="grid grid-cols-1 gap-3">
      <Breadcrumb
        label={words.way}
        items={[
          { href: `/${locale}/meetings`, label: meetings.page.meetings },
          {
            href: `/${locale}/committees/${committee.id}`,
            label: <PackCell cell={cover.committee} linked={false} />,
          },
          {
            href: `/${locale}/meetings/${meeting.id}`,
            label: <PackCell cell={cover.meeting} linked={false} />,
          },
        ]}
      />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <h1 tabIndex={-1} className="min-w-0 flex-1 basis-80 text-2xl font-semibold outline-none">
          {cover.title}
          <span className="block text-lg font-normal text-ink-muted">
            <PackCell cell={cover.meeting} linked={false} /> –{' '}
            <PackCell cell={cover.committee} linked={false} />
          </span>
        </h1>
        <div className="flex flex-wrap gap-2">
          {fitsPdf(pack.document) && (
            <a href={links.file('pdf', locale)} download className={buttonClass({ variant: 'primary' })}>
              <FileDown aria-hidden />
              {words.pdf}
            </a>
          )}
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
      <PackFacts facts={cover.facts} linked={false} />
      <ul aria-label={words.language} className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {locales
          .filter((one) => one !== locale)
          .map((one) => (
            <li key={one} className="flex flex-wrap items-baseline gap-x-3">
              <span lang={one} className="text-ink-muted">
                {languageNames[one]}
              </span>
              {formatsOf(pack.document).map((format) => (
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
