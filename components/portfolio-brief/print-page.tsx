import { FileDown } from 'lucide-react'
import { PackCell } from '@/components/meeting-pack/pack-cell'
import paper from '@/components/meeting-pack/pack-print.module.css'
import { PrintedSection } from '@/components/meeting-pack/printed-pack'
import styles from '@/components/minutes/print.module.css'
import { PrintButton } from '@/components/minutes/print-button'
import { buttonClass } from '@/components/ui/button'
import { cx } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { directionOf, type Locale, languageNames, locales } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ShortSheet } from '@/lib/meeting-pack/sheet-blocks'
import type { Brief } from '@/lib/portfolio-brief/queries'
import { briefSheet } from '@/lib/portfolio-brief/sheet'
import { briefLinks } from './brief-links'
import dense from './brief-print.module.css'

type Props = { brief: Brief; language: Locale; locale: Locale }

/* A sheet on the screen, the same sheet on paper; the bar above it is not printed. */
export function BriefPrintPage({ brief: { document, stamp }, language, locale }: Props) {
  const words = messagesOf(locale).portfolioBrief
  const links = briefLinks(stamp?.id ?? null)
  return (
    <div className="min-h-dvh bg-sunken print:bg-transparent">
      <div className="flex flex-wrap items-center gap-2 border-b bg-surface px-4 py-2 print:hidden">
        <Link href={links.page(locale)} className={buttonClass({ variant: 'quiet' })}>
          {words.back}
        </Link>
        <nav aria-label={words.language} className="ms-auto flex flex-wrap gap-1">
          {locales.map((one) => (
            <Link
              key={one}
              href={links.print(locale, one)}
              prefetch={false}
              lang={one}
              aria-current={one === language ? 'true' : undefined}
              className={cx(
                buttonClass({ variant: 'quiet', size: 'sm' }),
                one === language && 'bg-accent-soft! text-accent-ink!',
              )}
            >
              {languageNames[one]}
            </Link>
          ))}
        </nav>
        <a href={links.file('pdf', language)} download className={buttonClass()}>
          <FileDown aria-hidden />
          {words.pdf}
        </a>
        <PrintButton label={words.printNow} />
      </div>
      <main
        lang={language}
        dir={directionOf(language)}
        className={cx(styles.sheet, paper.paper, dense.dense)}
      >
        <PrintedBrief {...briefSheet(document, stamp, language)} />
      </main>
    </div>
  )
}

function PrintedBrief({ locale, head, sections, notes }: ShortSheet) {
  return (
    <>
      <header className="border-b-2 border-accent pb-2">
        <p className="text-sm text-ink-muted">{head.kingdom}</p>
        {head.ministry && (
          <p className="text-sm text-ink-muted">
            <PackCell cell={head.ministry} linked={false} />
          </p>
        )}
        <h1 className="text-2xl font-semibold text-accent-ink">{head.title}</h1>
        <p className="text-ink-muted">{head.standing}</p>
      </header>
      {sections.map((section) => (
        <PrintedSection key={section.key} section={section} locale={locale} />
      ))}
      <footer className="mt-4 text-sm text-ink-muted">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </>
  )
}
