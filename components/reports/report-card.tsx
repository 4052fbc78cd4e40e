import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ReportRow } from '@/lib/reports/queries'
import { differenceCellsOf, differenceWords } from './difference-cells-of'
import type { Official } from './difference-rows'
import { ReportBody } from './report-body'
import { ReportDifference } from './report-difference'
import { ReportFacts } from './report-facts'
import { ReportFrame } from './report-frame'
import { ReportSteps } from './report-steps'

type ReportCardProps = { report: ReportRow; official: Official; locale: Locale; children?: ReactNode }

/* One report and what followed. Until it is accepted it is compared with what is official; its children act on it. */
export function ReportCard({ report, official, locale, children }: ReportCardProps) {
  return (
    <ReportFrame report={report} locale={locale}>
      {report.state === 'accepted' ? (
        <ReportFacts report={report} locale={locale} />
      ) : (
        <ReportDifference
          rows={differenceCellsOf(report, official, locale)}
          words={differenceWords(locale)}
        />
      )}
      <ReportBody report={report} words={messagesOf(locale).reports} />
      <ReportSteps steps={report.steps} locale={locale} />
      {children}
    </ReportFrame>
  )
}
