import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { measuredWords } from '@/lib/project-health/measured-words'
import type { Health } from '@/lib/project-health/queries'
import { type Criterion, criteria } from '@/lib/project-health/rules'
import { HealthTag } from './health-tag'

type Props = { health: Health; maySeeAmounts: boolean; locale: Locale }

export function CriteriaList({ health, maySeeAmounts, locale }: Props) {
  const words = messagesOf(locale).projectHealth
  const shown = criteria.filter((criterion) => criterion !== 'money' || maySeeAmounts)
  return (
    <ul aria-label={words.card.criteria} className="min-w-0 divide-y max-lg:border-t max-lg:pt-1">
      {shown.map((criterion) => (
        <li
          key={criterion}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 py-1.5 sm:grid-cols-[minmax(0,9rem)_minmax(0,1fr)_auto]"
        >
          <span className="text-ink-muted">{words.criterion[criterion]}</span>
          <span className="max-sm:order-last max-sm:col-span-full">
            {measuredWords(criterion, measureOf[criterion](health), locale)}
          </span>
          {health[criterion] && <HealthTag quiet level={health[criterion]} words={words.level} />}
        </li>
      ))}
    </ul>
  )
}

const measureOf: Record<Criterion, (health: Health) => number | null> = {
  schedule: ({ lateDays }) => lateDays,
  money: ({ behindPercent }) => behindPercent,
  decisions: ({ overdueDays }) => overdueDays,
  freshness: ({ silentDays }) => silentDays,
}
