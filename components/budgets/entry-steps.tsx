import { StepList } from '@/components/history/step-list'
import { ValidationMark } from '@/components/history/validation-mark'
import { Card } from '@/components/ui/card'
import type { StepRow } from '@/lib/budgets/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

/* Its life, the latest first. */
export function EntrySteps({ steps, locale }: { steps: readonly StepRow[]; locale: Locale }) {
  const words = messagesOf(locale).budgets.steps
  if (steps.length === 0) return null
  const shown = steps.toReversed().map(({ id, verb, ...step }) => ({
    ...step,
    key: id,
    mark: <ValidationMark verb={verb} />,
    word: words[verb],
  }))
  return (
    <Card title={words.title}>
      <StepList steps={shown} locale={locale} />
    </Card>
  )
}
