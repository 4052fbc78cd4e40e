import { InstantText } from '@/components/milestones/date-text'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { messagesOf } from '@/lib/i18n/messages'
import type { MilestoneDetail } from '@/lib/milestones/queries'
import type { ReportRow } from '@/lib/reports/queries'
import { Correction } from './correction'
import { ReportCard } from './report-card'
import { reportFormProps, type Shared } from './report-form-props'
import { ReportFrame } from './report-frame'
import { ReportSteps } from './report-steps'
import { reportValuesOf } from './report-values'

type OwnReportProps = Shared & { report: ReportRow; milestone: MilestoneDetail }

/* The author's report. When it came back, what is asked stands first and the form is filled in already. */
export function OwnReport({ report, ...shared }: OwnReportProps) {
  const { milestone, locale } = shared
  const words = messagesOf(locale).reports
  const given = reportFormProps(shared)
  const isReturned = report.state === 'returned'
  const correction = !milestone.isCancelled && (
    <Correction
      {...given}
      ids={{ ...given.ids, reportId: report.id, version: report.version }}
      values={reportValuesOf(report, locale)}
      isReturned={isReturned}
    />
  )
  if (!isReturned) {
    return (
      <ReportCard report={report} official={milestone} locale={locale}>
        {correction}
      </ReportCard>
    )
  }
  return (
    <ReportFrame report={report} locale={locale}>
      <Asked report={report} locale={locale} />
      {correction}
      <Disclosure flush summary={words.thread} className="border-t pt-1">
        <ReportSteps steps={report.steps} locale={locale} />
      </Disclosure>
    </ReportFrame>
  )
}

function Asked({ report, locale }: Pick<OwnReportProps, 'report' | 'locale'>) {
  const asked = report.steps?.findLast(({ verb }) => verb === 'returned')
  if (!asked) return null
  return (
    <Notice tone="attention" title={messagesOf(locale).reports.form.returnedTitle}>
      <p className="whitespace-pre-wrap">
        <bdi>{asked.text}</bdi>
      </p>
      <p className="mt-1 text-sm text-ink-muted">
        {asked.by && (
          <>
            <bdi>{asked.by}</bdi>
            {' · '}
          </>
        )}
        <InstantText at={asked.at} locale={locale} />
      </p>
    </Notice>
  )
}
