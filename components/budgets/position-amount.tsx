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
  /** What belongs to it, said below where it is not zero. */
  beneath?: { word: string; amount: Amount; warns?: boolean }
}

export function PositionAmount({ label, amount, unknown, currency, locale, warns, beneath }: Props) {
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
      {beneath && !isZero(beneath.amount) && (
        <span className="block text-sm text-ink-muted">
          {beneath.word}{' '}
          <bdi
            className={cx(
              'figures whitespace-nowrap',
              beneath.warns && isNegative(beneath.amount) && 'text-danger-ink',
            )}
          >
            {written(beneath.amount)}
          </bdi>
        </span>
      )}
    </td>
  )
}
