import { StepList } from '@/components/history/step-list'
import { ValidationMark } from '@/components/history/validation-mark'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ReportStep } from '@/lib/reports/queries'

/* The conversation so far, oldest first. A report that was only submitted has none: its heading says it. */
export function ReportSteps({ steps, locale }: { steps: ReportStep[] | null; locale: Locale }) {
  const words = messagesOf(locale).reports
  if (!steps || steps.length < 2) return null
  const shown = steps.map(({ verb, ...step }) => ({
    ...step,
    key: `${verb} ${step.at}`,
    mark: <ValidationMark verb={verb} />,
    word: words.step[verb],
  }))
  return (
    <StepList
      steps={shown}
      locale={locale}
      label={words.thread}
      className="not-first:border-t not-first:pt-3"
    />
  )
}
