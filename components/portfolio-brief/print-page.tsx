import { PackCell } from '@/components/meeting-pack/pack-cell'
import { PaperFrame } from '@/components/meeting-pack/paper-frame'
import { PrintedSection } from '@/components/meeting-pack/printed-pack'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ShortSheet } from '@/lib/meeting-pack/sheet-blocks'
import type { Brief } from '@/lib/portfolio-brief/queries'
import { briefSheet } from '@/lib/portfolio-brief/sheet'
import { briefLinks } from './brief-links'
import dense from './brief-print.module.css'

type Props = { brief: Brief; language: Locale; locale: Locale }

export function BriefPrintPage({ brief: { document, stamp }, language, locale }: Props) {
  return (
    <PaperFrame
      hasPdf
      links={briefLinks(stamp?.id ?? null)}
      words={messagesOf(locale).portfolioBrief}
      className={dense.dense}
      {...{ language, locale }}
    >
      <PrintedBrief {...briefSheet(document, stamp, language)} />
    </PaperFrame>
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
