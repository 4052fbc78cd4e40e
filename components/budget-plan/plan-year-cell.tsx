import { ChevronDown } from 'lucide-react'
import { isChanged, type PlanYear } from '@/lib/budget-plan/plan-tables'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Currency } from '@/lib/money/currency'
import { quarterWord } from './period-word'
import { PlanSumText } from './plan-sum'

type Props = {
  year: number
  planned: PlanYear | undefined
  currency: Currency
  locale: Locale
  compares?: boolean
}

/* What a line plans for a year; planned by quarters it opens, and is open where a quarter changed. */
export function PlanYearCell({ year, planned, ...shared }: Props) {
  const words = messagesOf(shared.locale).budgetPlan
  const quarters = planned?.parts.filter(({ part }) => part > 0) ?? []
  return (
    <td data-label={year}>
      {!planned && (
        <span aria-hidden className="text-ink-faint">
          –
        </span>
      )}
      {planned && quarters.length === 0 && <PlanSumText sum={planned} {...shared} />}
      {planned && quarters.length > 0 && (
        <details open={shared.compares && quarters.some(isChanged)}>
          <summary className="flex list-none items-start justify-end gap-1 rounded-sm [&::-webkit-details-marker]:hidden">
            <span className="flex h-lh items-center text-ink-muted">
              <ChevronDown
                aria-hidden
                className="size-4 transition-transform [details[open]>summary>span>&]:rotate-180"
              />
            </span>
            <PlanSumText sum={planned} {...shared} />
          </summary>
          <ul className="mt-1 grid gap-0.5 text-sm text-ink-muted">
            {planned.parts.map(({ part, ...sum }) => (
              <li key={part} className="flex items-start justify-end gap-2">
                <span>{part === 0 ? words.wholeYear : quarterWord(words, part)}</span>
                <PlanSumText sum={sum} {...shared} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </td>
  )
}
