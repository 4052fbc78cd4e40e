import { CircleCheck, Flag, OctagonAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { ProgressBar } from '@/components/ui/progress-bar'
import { TextIn } from '@/components/ui/text-in'
import { formatPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ProjectDetail } from '@/lib/projects/queries'
import { formatEventDate } from './event-date'
import type { Standing } from './standing'

type Props = { project: ProjectDetail; standing: Standing; locale: Locale; base: string }

export function ProjectFigures({ project, standing, locale, base }: Props) {
  const t = translator(locale, 'projects.page.figures')
  const { late, next, reportedProgress } = standing
  const official = project.progress === null ? null : Number(project.progress)
  const isReportedFurther =
    reportedProgress !== null && official !== null && Math.abs(reportedProgress - official) >= 0.05
  const hasMilestones = project.milestoneCount > 0
  return (
    <section aria-label={t('title')} className="rounded-lg border bg-surface">
      <div className="grid grid-cols-2 *:border-line *:p-4 max-lg:*:first:col-span-2 max-lg:*:last:col-span-2 max-lg:*:not-first:border-t max-lg:*:nth-2:border-e lg:grid-cols-[1.4fr_1fr_1fr_1.8fr] lg:*:not-last:border-e">
        <ProgressBar
          label={t('progress')}
          value={official}
          text={official === null ? t('noProgress') : formatPercent(official, locale)}
          second={
            isReportedFurther
              ? {
                  value: reportedProgress,
                  text: t('reported', { percent: formatPercent(reportedProgress, locale) }),
                }
              : undefined
          }
        />
        <Figure label={t('reached')} mark={<CircleCheck aria-hidden className="text-ok" />}>
          {t.rich('reachedOf', {
            reached: project.reachedCount,
            total: project.milestoneCount,
            big: (count) => <b className="text-xl font-semibold">{count}</b>,
          })}
        </Figure>
        <Figure
          label={t('late')}
          mark={<OctagonAlert aria-hidden className={late > 0 ? 'text-danger' : 'text-ink-faint'} />}
          className={late > 0 ? 'font-semibold text-danger-ink' : 'text-ink-muted'}
        >
          {t('lateCount', { count: late })}
        </Figure>
        <Figure label={t('next')} mark={<Flag aria-hidden className="text-ink-faint" />}>
          {next ? (
            <>
              <Link
                href={`${base}/milestones/${next.id}`}
                prefetch={false}
                className="line-clamp-2 font-medium hover:underline"
              >
                <TextIn text={next.title} locale={locale} />
              </Link>
              <span className="text-sm text-ink-muted">{formatEventDate(next.begin, next.due, locale)}</span>
            </>
          ) : (
            <span className="text-ink-faint">
              {hasMilestones && project.reachedCount === project.milestoneCount
                ? t('allReached')
                : t('noNext')}
            </span>
          )}
        </Figure>
      </div>
    </section>
  )
}

type FigureProps = { label: string; mark: ReactNode; className?: string; children: ReactNode }

function Figure({ label, mark, className, children }: FigureProps) {
  return (
    <div className="min-w-0">
      <p className="mb-1 flex items-center gap-1.5 text-sm text-ink-muted [&>svg]:size-3.5 [&>svg]:shrink-0">
        {mark}
        {label}
      </p>
      <div className={className}>{children}</div>
    </div>
  )
}
