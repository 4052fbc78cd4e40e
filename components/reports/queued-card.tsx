import type { ReactNode } from 'react'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import { ToneUse } from '@/components/ui/tone-sprite'
import type { Locale } from '@/lib/i18n/locale'
import { Byline } from './byline'
import type { QueuedCells, QueuedWords } from './queued-cells'
import { ReportBody } from './report-body'
import { ReportDifference } from './report-difference'

type QueuedCardProps = {
  report: QueuedCells
  words: QueuedWords
  locale: Locale
  before?: ReactNode
  children: ReactNode
}

/* A report away from its milestone: it says first which milestone of which project. */
export function QueuedCard({ report, words, locale, before, children }: QueuedCardProps) {
  const titleId = `report-${report.id}-title`
  return (
    <article
      id={`report-${report.id}`}
      aria-labelledby={titleId}
      className="grid grid-cols-1 scroll-mt-20 gap-3 rounded-lg border bg-surface p-4"
    >
      <header>
        <h3 id={titleId} className="text-lg font-semibold">
          <a href={addressOf(report, locale)} className="inline-block py-0.5 hover:underline">
            <TextIn text={report.milestone} locale={locale} />
          </a>
        </h3>
        <p className="flex flex-wrap items-center gap-x-2 text-ink-muted">
          <a href={projectOf(report, locale)} className="inline-block py-0.5 hover:underline">
            <TextIn text={report.project} locale={locale} />
          </a>
          {report.isIllustrative && (
            <Tag tone="info" icon={<ToneUse tone="info" />}>
              {words.illustrative}
            </Tag>
          )}
        </p>
        <div className="mt-1 flex flex-wrap gap-x-2 text-sm text-ink-muted">
          <span className="font-medium text-ink">{report.kind}</span>
          <Byline by={report.by} locale={locale} />
          <span>{`(${report.since})`}</span>
        </div>
      </header>
      {before}
      <ReportDifference rows={report.differences} words={words.difference} />
      <ReportBody report={report} words={words.body} />
      {children}
    </article>
  )
}

/** Of the report on the page of its milestone. */
export const addressOf = (report: QueuedCells, locale: Locale) =>
  `${projectOf(report, locale)}/milestones/${report.milestoneId}#report-${report.id}`

const projectOf = ({ projectId }: QueuedCells, locale: Locale) => `/${locale}/projects/${projectId}`
