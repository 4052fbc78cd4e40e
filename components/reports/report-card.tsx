import type { ReactNode } from 'react'
import { cx } from '@/components/ui/class-names'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ReportRow } from '@/lib/reports/queries'
import type { Official } from './difference-rows'
import { ReportBody } from './report-body'
import { ReportByline } from './report-byline'
import { ReportDifference } from './report-difference'
import { ReportFacts } from './report-facts'
import { ReportState } from './report-state'
import { ReportSteps } from './report-steps'

type ReportCardProps = { report: ReportRow; official: Official; locale: Locale; children?: ReactNode }

/* One report and what followed. Until it is accepted it is compared with what is official; its children act on it. */
export function ReportCard({ report, official, locale, children }: ReportCardProps) {
  const isSettled = report.state === 'accepted'
  return (
    <article
      id={`report-${report.id}`}
      className={cx(
        'grid scroll-mt-20 gap-3 rounded-md border p-4',
        report.state === 'submitted' && 'border-dashed border-info',
        report.state === 'returned' && 'border-attention',
      )}
    >
      <header>
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <h3 className="font-semibold">{messagesOf(locale).reports.kind[report.kind]}</h3>
          <ReportState state={report.state} isDirect={report.isDirect} locale={locale} />
        </div>
        <ReportByline report={report} locale={locale} />
      </header>
      {isSettled ? (
        <ReportFacts report={report} locale={locale} />
      ) : (
        <ReportDifference report={report} official={official} locale={locale} />
      )}
      <ReportBody report={report} locale={locale} />
      <ReportSteps steps={report.steps} locale={locale} />
      {children}
    </article>
  )
}
