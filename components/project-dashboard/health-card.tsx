import { healthTone } from '@/components/project-health/health-look'
import { HealthTag } from '@/components/project-health/health-tag'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { ToneIcon, toneMark } from '@/components/ui/tone'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { measuredWords } from '@/lib/project-health/measured-words'
import type { Health } from '@/lib/project-health/queries'
import { type Criterion, criteria } from '@/lib/project-health/rules'
import { Failed } from './failed'

type Props = {
  found: { rows: readonly Health[] } | null
  maySeeAmounts: boolean
  locale: Locale
  base: string
}

/* How the project is, and by what: each criterion with what was measured. */
export function HealthCard({ found, maySeeAmounts, locale, base }: Props) {
  const { projectDashboard, projectHealth } = messagesOf(locale)
  const t = translator(locale, 'projectDashboard.health')
  const health = found?.rows[0]
  return (
    <Card
      title={projectHealth.title}
      actions={
        <Link className="link text-sm" href={base}>
          {projectDashboard.health.card}
        </Link>
      }
      flush
    >
      {!health && <Failed locale={locale} />}
      {health && (
        <div className="grid gap-3 p-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <HealthTag level={health.level} words={projectHealth.level} />
            {health.declared && (
              <span className="text-ink-muted">
                {t.rich('declared', {
                  reason: health.declaredReason ?? '',
                  words: (reason) => <bdi className="text-ink">{reason}</bdi>,
                })}
              </span>
            )}
            {!health.isFollowed && <span className="text-ink-muted">{t('unjudged')}</span>}
          </p>
          <dl className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-6 gap-y-3">
            {criteria
              .filter((criterion) => maySeeAmounts || criterion !== 'money')
              .map((criterion) => (
                <Measured key={criterion} {...{ criterion, health, locale }} />
              ))}
          </dl>
        </div>
      )}
    </Card>
  )
}

function Measured({ criterion, health, locale }: { criterion: Criterion; health: Health; locale: Locale }) {
  const words = messagesOf(locale).projectHealth
  const level = health[criterion]
  const tone = healthTone(level)
  return (
    <div className="min-w-0">
      <dt className="flex items-center gap-1.5 text-sm text-ink-muted">
        <span className={`[&>svg]:size-3.5 ${toneMark[tone]}`}>
          <ToneIcon tone={tone} />
        </span>
        {words.criterion[criterion]}
        {level && <span className="sr-only">{words.level[level]}</span>}
      </dt>
      <dd>{measuredWords(criterion, health[measures[criterion]], locale)}</dd>
    </div>
  )
}

const measures = {
  schedule: 'lateDays',
  money: 'behindPercent',
  decisions: 'overdueDays',
  freshness: 'silentDays',
} as const satisfies Record<Criterion, keyof Health>
