import { InstantText } from '@/components/milestones/date-text'
import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/class-names'
import { ToneIcon, toneMark } from '@/components/ui/tone'
import type { StepRow } from '@/lib/decisions/queries'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Evidence } from './evidence'
import { statusTone } from './status-look'

/* Its life, the latest first: who, when and why. */
export function DecisionSteps({ steps, locale }: { steps: readonly StepRow[]; locale: Locale }) {
  const t = translator(locale, 'decisions.page')
  if (steps.length === 0) return null
  const nameOf = ({ from, to, dueOn, reason }: StepRow) => {
    if (from === null) return t('recorded')
    if (from === 'done' && to === 'in_progress') return t('backInProgress')
    if (from !== to) return t(`becomes.${to}`)
    return reason && dueOn ? t('postponed', { date: formatPartialDate(dueOn, locale) }) : t('corrected')
  }
  return (
    <Card title={t('steps')}>
      <ol className="grid grid-cols-1 gap-3">
        {steps.toReversed().map((step) => (
          <li key={step.id} className="flex gap-2.5">
            <span
              className={cx('flex h-lh shrink-0 items-center [&>svg]:size-4', toneMark[statusTone[step.to]])}
            >
              <ToneIcon tone={statusTone[step.to]} />
            </span>
            <div className="min-w-0 flex-1">
              <p className="text-sm text-ink-muted">
                <span className="font-medium text-ink">{nameOf(step)}</span>
                {step.by && (
                  <>
                    {' · '}
                    <bdi>{step.by}</bdi>
                  </>
                )}
                {' · '}
                <InstantText at={step.at} locale={locale} />
              </p>
              {step.evidence && (
                <p className="mt-0.5">
                  <Evidence text={step.evidence} />
                </p>
              )}
              {step.reason && (
                <p className="mt-0.5 whitespace-pre-wrap">
                  <bdi>{step.reason}</bdi>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}
