import { cx } from '@/components/ui/class-names'
import type { Locale } from '@/lib/i18n/locale'
import type { Amount } from '@/lib/money/amount'
import { isNegative, isZero } from '@/lib/money/arithmetic'
import type { Currency } from '@/lib/money/currency'
import { formatAmount } from '@/lib/money/format'

type Props = {
  label: string
  /** Null: not known. */
  amount: Amount | null
  unknown: string
  currency: Currency
  locale: Locale
  /** Below zero it is a warning. */
  warns?: boolean
  /** Waiting for validation, said beneath. */
  awaiting?: { word: string; amount: Amount }
}

export function PositionAmount({ label, amount, unknown, currency, locale, warns, awaiting }: Props) {
  const written = (value: Amount) => formatAmount(value, currency, locale, 'aligned')
  return (
    <td data-label={label}>
      {amount === null ? (
        <span className="text-ink-faint">{unknown}</span>
      ) : (
        <bdi className={cx('figures', warns && isNegative(amount) && 'text-danger-ink')}>
          {written(amount)}
        </bdi>
      )}
      {awaiting && !isZero(awaiting.amount) && (
        <span className="block text-sm text-ink-muted">
          {awaiting.word} <bdi className="figures">{written(awaiting.amount)}</bdi>
        </span>
      )}
    </td>
  )
}
