import type { ReactNode } from 'react'
import { cx } from '@/components/ui/class-names'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ReportRow } from '@/lib/reports/queries'
import { Byline } from './byline'
import { bylineWords } from './byline-words'
import { ReportState } from './report-state'

type ReportFrameProps = { report: ReportRow; locale: Locale; children: ReactNode }

/* Dashed as long as it is only reported. */
export function ReportFrame({ report, locale, children }: ReportFrameProps) {
  return (
    <article
      id={`report-${report.id}`}
      aria-labelledby={`report-${report.id}-title`}
      className={cx(
        'grid scroll-mt-20 grid-cols-1 gap-3 rounded-lg border bg-surface p-4',
        report.state === 'submitted' && 'border-dashed border-info',
        report.state === 'returned' && 'border-attention',
      )}
    >
      <header>
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <h3 id={`report-${report.id}-title`} className="font-semibold">
            {messagesOf(locale).reports.kind[report.kind]}
          </h3>
          <ReportState state={report.state} isDirect={report.isDirect} locale={locale} />
        </div>
        <Byline by={bylineWords(report, locale)} locale={locale} />
      </header>
      {children}
    </article>
  )
}
