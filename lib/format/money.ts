import type { Locale } from '@/lib/i18n/locale'
import { isCurrency, minorUnitOf } from '@/lib/money/currency'
import { isDecimal } from './decimal'
import { LOCALE_TAG } from './locale-tag'

const cache = new Map<string, Intl.NumberFormat>()

/**
 * A decimal text and its ISO 4217 code: `1 234,50 MAD`. Every decimal is kept; a whole amount shows none. Intl has the
 * decimals of CLDR, none for the forint; ours are those of ISO.
 */
export function formatMoney(amount: string, currency: string, locale: Locale): string {
  if (!isDecimal(amount)) throw new RangeError(`Not a decimal amount: ${amount}`)
  return fromTheRight(formatter(currency, locale).format(amount), locale)
}

/** Below zero, Intl opens Arabic with a left-to-right mark, which puts the currency on the other side of the number. */
export const fromTheRight = (shown: string, locale: Locale): string =>
  locale === 'ar' && shown.startsWith('\u200F\u200E')
    ? shown.replace(/\u00A0(?=\p{L}+$)/u, '\u200F\u00A0')
    : shown

function formatter(currency: string, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  let found = cache.get(key)
  if (!found) {
    found = new Intl.NumberFormat(LOCALE_TAG[locale], {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      ...(isCurrency(currency) && { minimumFractionDigits: minorUnitOf(currency) }),
      maximumFractionDigits: 20,
      trailingZeroDisplay: 'stripIfInteger',
      numberingSystem: 'latn',
    })
    cache.set(key, found)
  }
  return found
}
