import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { DecisionForm } from './decision-form'
import { decisionWords } from './report-form-props'

type WaitingDecisionProps = {
  report: { id: number; version: number }
  projectId: number
  /** false for one's own report */
  mayDecide: boolean
  locale: Locale
  focusAfter: string
}

export function WaitingDecision({ report, projectId, mayDecide, locale, focusAfter }: WaitingDecisionProps) {
  if (!mayDecide) {
    return (
      <p className="border-t pt-3 text-sm text-ink-muted">{messagesOf(locale).errors.codes.own_report}</p>
    )
  }
  return (
    <DecisionForm
      ids={{ projectId, reportId: report.id, version: report.version }}
      words={decisionWords(locale)}
      focusAfter={focusAfter}
    />
  )
}
