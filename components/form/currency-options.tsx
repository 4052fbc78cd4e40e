import type { Locale } from '@/lib/i18n/locale'
import { currencies, currencyName } from '@/lib/money/currency'

/* The options of a select; a browser may name a currency otherwise than the server did. */
export function CurrencyOptions({ locale }: { locale: Locale }) {
  return currencies.map((currency) => (
    <option key={currency} value={currency} suppressHydrationWarning>
      {`${currency} – ${currencyName(currency, locale)}`}
    </option>
  ))
}
