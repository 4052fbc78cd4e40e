import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import type { ReportRow } from '@/lib/reports/queries'
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
        <ReportDifference report={report} official={official} locale={locale} />
      )}
      <ReportBody report={report} locale={locale} />
      <ReportSteps steps={report.steps} locale={locale} />
      {children}
    </ReportFrame>
  )
}
