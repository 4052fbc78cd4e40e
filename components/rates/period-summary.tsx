import { Lock } from 'lucide-react'
import { Tag } from '@/components/ui/tag'
import type { RatesWords } from './rates-words'
import type { ShownPeriod } from './shown-period'

export function PeriodSummary({ period, words }: { period: ShownPeriod; words: RatesWords }) {
  const { span, closed, reopened } = period
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-2 font-medium">
        {!reopened && <Lock aria-hidden className="size-3.5 shrink-0 text-ink-muted" />}
        <span className={reopened ? 'text-ink-muted' : undefined}>{span}</span>
        {reopened && <Tag quiet>{words.periods.wasReopened}</Tag>}
      </p>
      <p className="text-sm text-ink-muted">{closed}</p>
      {reopened && <p className="text-sm text-ink-muted">{reopened}</p>}
    </div>
  )
}
