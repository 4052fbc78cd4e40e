import { healthTone } from '@/components/project-health/health-look'
import { HealthTag } from '@/components/project-health/health-tag'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import { ToneIcon, toneMark } from '@/components/ui/tone'
import type { HealthRow } from '@/lib/dashboard/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { measuredWords } from '@/lib/project-health/measured-words'
import { type Criterion, criteria } from '@/lib/project-health/rules'
import { IllustrativeTag } from './illustrative-tag'

const measureOf: Record<Criterion, (row: HealthRow) => number | null> = {
  schedule: (row) => row.lateDays,
  money: (row) => row.behindPercent,
  decisions: (row) => row.overdueDays,
  freshness: (row) => row.silentDays,
}

/* A project that is not on track, and why: only what is amiss. */
export function HealthLine({ row, locale }: { row: HealthRow; locale: Locale }) {
  const { projectHealth: words } = messagesOf(locale)
  const amiss = criteria.filter((criterion) => row[criterion] !== null && row[criterion] !== 'on_track')
  const isDeclaredOtherwise = row.declared !== null && row.declared !== row.computed
  return (
    <li className="grid gap-1 px-4 py-2.5">
      <div className="flex items-start justify-between gap-3">
        <Link
          href={`/${locale}/projects/${row.id}`}
          prefetch={false}
          className="line-clamp-2 min-w-0 font-medium hover:underline"
        >
          <TextIn text={row.title} locale={locale} />
        </Link>
        <HealthTag level={row.level} words={words.level} />
      </div>
      {row.isIllustrative && (
        <p>
          <IllustrativeTag locale={locale} />
        </p>
      )}
      <ul className="grid gap-x-4 text-sm text-ink-muted">
        {amiss.map((criterion) => {
          const tone = healthTone(row[criterion])
          return (
            <li key={criterion} className="flex items-start gap-1.5">
              <span className={`flex h-lh shrink-0 items-center [&>svg]:size-3.5 ${toneMark[tone]}`}>
                <ToneIcon tone={tone} />
              </span>
              <span className="sr-only">
                {words.criterion[criterion]} ({row[criterion] !== null && words.level[row[criterion]]})
              </span>
              {measuredWords(criterion, measureOf[criterion](row), locale)}
            </li>
          )
        })}
      </ul>
      {isDeclaredOtherwise && (
        <p className="text-sm text-ink-muted">
          {row.computed === null
            ? messagesOf(locale).dashboard.health.declaredOnly
            : translator(locale, 'dashboard.health')('declared', { level: words.level[row.computed] })}
          {row.declaredReason && (
            <>
              {' · '}
              <bdi>{row.declaredReason}</bdi>
            </>
          )}
        </p>
      )}
    </li>
  )
}
