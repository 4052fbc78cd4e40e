import { cx } from '@/components/ui/class-names'
import { formatMoney } from '@/lib/format/money'
import type { Locale } from '@/lib/i18n/locale'
import { toAmount } from '@/lib/money/amount'
import { isCurrency } from '@/lib/money/currency'
import { formatAmount } from '@/lib/money/format'

type Props = {
  amount: string
  currency: string
  locale: Locale
  /** In a column, where the decimals stand under one another. */
  isAligned?: boolean
  className?: string
}

export function EntryAmount({ amount, currency, locale, isAligned, className }: Props) {
  return (
    <bdi className={cx('figures', className)}>
      {isAligned && isCurrency(currency)
        ? formatAmount(toAmount(amount), currency, locale, 'aligned')
        : formatMoney(amount, currency, locale)}
    </bdi>
  )
}
