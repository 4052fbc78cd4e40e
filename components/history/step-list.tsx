import type { ReactNode } from 'react'
import { InstantText } from '@/components/milestones/date-text'
import type { Locale } from '@/lib/i18n/locale'

export type Step = {
  key: string | number
  mark: ReactNode
  /** What was done. */
  word: string
  by: string | null
  at: string
  text?: string | null
  /** Before the text. */
  more?: ReactNode
}

type Props = { steps: readonly Step[]; locale: Locale; label?: string; className?: string }

/* What happened, step by step: what, who, when and why. */
export function StepList({ steps, locale, label, className = '' }: Props) {
  return (
    <ol aria-label={label} className={`grid grid-cols-1 gap-3 ${className}`}>
      {steps.map(({ key, mark, word, by, at, text, more }) => (
        <li key={key} className="flex gap-2.5">
          <span className="flex h-lh shrink-0 items-center [&_svg]:size-4">{mark}</span>
          <div className="min-w-0 flex-1">
            <p className="text-sm text-ink-muted">
              <span className="font-medium text-ink">{word}</span>
              {by && (
                <>
                  {' · '}
                  <bdi>{by}</bdi>
                </>
              )}
              {' · '}
              <InstantText at={at} locale={locale} />
            </p>
            {more}
            {text && (
              <p className="mt-0.5 whitespace-pre-wrap">
                <bdi>{text}</bdi>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
