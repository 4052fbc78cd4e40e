import { StepList } from '@/components/history/step-list'
import { Card } from '@/components/ui/card'
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
  const shown = steps.toReversed().map((step) => ({
    key: step.id,
    mark: (
      <span className={toneMark[statusTone[step.to]]}>
        <ToneIcon tone={statusTone[step.to]} />
      </span>
    ),
    word: nameOf(step),
    by: step.by,
    at: step.at,
    text: step.reason,
    more: step.evidence && (
      <p className="mt-0.5">
        <Evidence text={step.evidence} />
      </p>
    ),
  }))
  return (
    <Card title={t('steps')}>
      <StepList steps={shown} locale={locale} />
    </Card>
  )
}
