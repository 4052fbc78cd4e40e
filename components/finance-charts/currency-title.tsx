import type { Locale } from '@/lib/i18n/locale'
import { type Currency, currencyName } from '@/lib/money/currency'

export function CurrencyTitle({ currency, locale }: { currency: Currency; locale: Locale }) {
  return (
    <>
      <bdi translate="no">{currency}</bdi>{' '}
      <span className="font-normal text-ink-muted">
        <bdi>{currencyName(currency, locale)}</bdi>
      </span>
    </>
  )
}
