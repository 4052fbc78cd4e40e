import { CircleCheck, Send, Undo2 } from 'lucide-react'
import { InstantText } from '@/components/milestones/date-text'
import { cx } from '@/components/ui/class-names'
import { toneMark } from '@/components/ui/tone'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ReportStep } from '@/lib/reports/queries'

/* The conversation so far, oldest first. A report that was only submitted has none: its heading says it. */
export function ReportSteps({ steps, locale }: { steps: ReportStep[] | null; locale: Locale }) {
  const words = messagesOf(locale).reports
  if (!steps || steps.length < 2) return null
  return (
    <ol aria-label={words.thread} className="grid grid-cols-1 gap-3 not-first:border-t not-first:pt-3">
      {steps.map((step) => {
        const { icon: Icon, tone, turns } = looks[step.verb]
        return (
          <li key={`${step.verb} ${step.at}`} className="flex gap-2.5">
            <span className="flex h-lh shrink-0 items-center">
              <Icon aria-hidden className={cx('size-4', turns && 'rtl:-scale-x-100', toneMark[tone])} />
            </span>
            <div className="min-w-0 flex-1">
              <p className="text-sm text-ink-muted">
                <span className="font-medium text-ink">{words.step[step.verb]}</span>
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
  )
}

const looks = {
  submitted: { icon: Send, tone: 'info', turns: true },
  resubmitted: { icon: Send, tone: 'info', turns: true },
  returned: { icon: Undo2, tone: 'attention', turns: true },
  accepted: { icon: CircleCheck, tone: 'ok', turns: false },
} as const
