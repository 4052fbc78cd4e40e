import { ArrowDown, ArrowUp } from 'lucide-react'
import { isChanged, type PlanSum } from '@/lib/budget-plan/plan-tables'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { sum as add, isNegative, negate } from '@/lib/money/arithmetic'
import type { Currency } from '@/lib/money/currency'
import { formatAmount } from '@/lib/money/format'

type Props = { sum: PlanSum; currency: Currency; locale: Locale; compares?: boolean }

/* An amount; compared, with what it gained or lost and what it was before. */
export function PlanSumText({ sum, currency, locale, compares }: Props) {
  const written = (amount: PlanSum['after']) => formatAmount(amount, currency, locale, 'aligned')
  if (!compares || !isChanged(sum)) return <bdi className="figures">{written(sum.after)}</bdi>
  const difference = add([sum.after, negate(sum.before)])
  const isLess = isNegative(difference)
  const Icon = isLess ? ArrowDown : ArrowUp
  return (
    <span className="inline-block">
      <bdi className="figures font-semibold">{written(sum.after)}</bdi>
      <span className="flex items-center justify-end gap-1 text-sm font-normal whitespace-nowrap">
        <Icon aria-hidden className={isLess ? 'size-3.5 text-attention' : 'size-3.5 text-info'} />
        <bdi className="figures">
          {isLess ? written(difference) : written(negate(difference)).replace('-', '+')}
        </bdi>
      </span>
      <span className="block text-sm font-normal whitespace-nowrap text-ink-muted">
        {translator(locale, 'budgetPlan')('table.before', {
          amount: `\u2068${written(sum.before)}\u2069`,
        })}
      </span>
    </span>
  )
}
