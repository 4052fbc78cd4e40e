import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import { casablancaToday, toCasablanca } from '@/lib/format/casablanca'
import { formatRelativeDays } from '@/lib/format/relative-days'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { daysBetween } from '@/lib/partial-date/arithmetic'
import type { QueuedReport } from '@/lib/reports/queries'
import { ReportBody } from './report-body'
import { ReportByline } from './report-byline'
import { ReportDifference } from './report-difference'

type QueuedCardProps = { report: QueuedReport; locale: Locale; before?: ReactNode; children: ReactNode }

/* A report away from its milestone: it says first which milestone of which project. */
export function QueuedCard({ report, locale, before, children }: QueuedCardProps) {
  const { reports, milestones } = messagesOf(locale)
  const project = `/${locale}/projects/${report.projectId}`
  const official = {
    due: report.officialDue,
    reached: report.officialReached,
    isReached: report.officialIsReached,
    percent: report.officialPercent,
  }
  const daysAgo = daysBetween(casablancaToday(), toCasablanca(report.submittedAt).slice(0, 10))
  return (
    <article
      id={`report-${report.id}`}
      aria-labelledby={`report-${report.id}-title`}
      className="grid grid-cols-1 scroll-mt-20 gap-3 rounded-lg border bg-surface p-4"
    >
      <header>
        <h3 id={`report-${report.id}-title`} className="text-lg font-semibold">
          <Link
            href={`${project}/milestones/${report.milestoneId}#report-${report.id}`}
            className="inline-block py-0.5 hover:underline"
          >
            <TextIn text={report.milestoneTitle} locale={locale} />
          </Link>
        </h3>
        <p className="flex flex-wrap items-center gap-x-2 text-ink-muted">
          <Link href={project} className="inline-block py-0.5 hover:underline">
            <TextIn text={report.projectTitle} locale={locale} />
          </Link>
          {report.isIllustrative && <Tag tone="info">{milestones.page.illustrative}</Tag>}
        </p>
        <div className="mt-1 flex flex-wrap gap-x-2 text-sm text-ink-muted">
          <span className="font-medium text-ink">{reports.kind[report.kind]}</span>
          <ReportByline report={report} locale={locale} />
          <span>({formatRelativeDays(daysAgo, locale)})</span>
        </div>
      </header>
      {before}
      <ReportDifference report={report} official={official} locale={locale} />
      <ReportBody report={report} locale={locale} />
      {children}
    </article>
  )
}
