import { InstantText } from '@/components/milestones/date-text'
import { Notice } from '@/components/ui/notice'
import { messagesOf } from '@/lib/i18n/messages'
import type { MilestoneDetail } from '@/lib/milestones/queries'
import type { ReportRow } from '@/lib/reports/queries'
import { Correction } from './correction'
import { ReportCard } from './report-card'
import { reportFormProps, type Shared } from './report-form-props'
import { reportValuesOf } from './report-values'

type OwnReportProps = Shared & { report: ReportRow; milestone: MilestoneDetail }

/* The author's report: what the ministry asks stands above everything, and the form below is filled in already. */
export function OwnReport({ report, ...shared }: OwnReportProps) {
  const { milestone, locale } = shared
  const words = messagesOf(locale).reports
  const given = reportFormProps(shared)
  const asked = report.steps?.findLast(({ verb }) => verb === 'returned')
  const isReturned = report.state === 'returned'
  return (
    <div className="grid gap-3">
      {isReturned && asked && (
        <Notice tone="attention" title={words.form.returnedTitle}>
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
      )}
      <ReportCard report={report} official={milestone} locale={locale}>
        {!milestone.isCancelled && (
          <Correction
            {...given}
            ids={{ ...given.ids, reportId: report.id, version: report.version }}
            values={reportValuesOf(report, locale)}
            isReturned={isReturned}
          />
        )}
      </ReportCard>
    </div>
  )
}
