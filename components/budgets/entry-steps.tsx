import { CircleCheck, Send, Undo2 } from 'lucide-react'
import { InstantText } from '@/components/milestones/date-text'
import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/class-names'
import { toneMark } from '@/components/ui/tone'
import type { StepRow } from '@/lib/budgets/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

/* Its life, the latest first: who, when and why. */
export function EntrySteps({ steps, locale }: { steps: readonly StepRow[]; locale: Locale }) {
  const words = messagesOf(locale).budgets.steps
  if (steps.length === 0) return null
  return (
    <Card title={words.title}>
      <ol className="grid grid-cols-1 gap-3">
        {steps.toReversed().map((step) => {
          const { icon: Icon, tone, turns } = looks[step.verb]
          return (
            <li key={step.id} className="flex gap-2.5">
              <span className="flex h-lh shrink-0 items-center">
                <Icon aria-hidden className={cx('size-4', turns && 'rtl:-scale-x-100', toneMark[tone])} />
              </span>
              <div className="min-w-0 flex-1">
                <p className="text-sm text-ink-muted">
                  <span className="font-medium text-ink">{words[step.verb]}</span>
                  {step.by && (
                    <>
                      {' · '}
                      <bdi>{step.by}</bdi>
                    </>
                  )}
                  {' · '}
                  <InstantText at={step.at} locale={locale} />
                </p>
                {step.text && (
                  <p className="mt-0.5 whitespace-pre-wrap">
                    <bdi>{step.text}</bdi>
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

const looks = {
  submitted: { icon: Send, tone: 'info', turns: true },
  resubmitted: { icon: Send, tone: 'info', turns: true },
  returned: { icon: Undo2, tone: 'attention', turns: true },
  accepted: { icon: CircleCheck, tone: 'ok', turns: false },
} as const
