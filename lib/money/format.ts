import { LOCALE_TAG } from '@/lib/format/locale-tag'
import { formatMoney, fromTheRight } from '@/lib/format/money'
import type { Locale } from '@/lib/i18n/locale'
import type { Amount } from './amount'
import { type Currency, minorUnitOf } from './currency'

/** `exact`: `4 600 000 EUR` · `aligned`, for a column: `4 600 000,00 EUR` · `compact`, for a chart: `4,6 M EUR`. */
export type AmountStyle = 'exact' | 'aligned' | 'compact'

const DIRECTION_MARKS = /[\u200E\u200F\u061C]/g
const cache = new Map<string, Intl.NumberFormat>()

/** Only `compact` rounds. Inside Arabic, isolate it with `<bdi>`: it carries the marks that order it there. */
export function formatAmount(
  amount: Amount,
  currency: Currency,
  locale: Locale,
  style: AmountStyle = 'exact',
): string {
  if (style === 'exact') return formatMoney(amount, currency, locale)
  if (style === 'compact' && locale === 'ar') return compactInArabic(amount, currency)
  return fromTheRight(formatter(style, currency, locale).format(amount), locale)
}

/** Intl's compact currency says `3 مليون` and, below zero, opens with a left-to-right mark that turns the words over. */
function compactInArabic(amount: Amount, currency: Currency): string {
  const number = formatter('compact', null, 'ar').format(amount).replace(DIRECTION_MARKS, '')
  return `\u200F${number.replace('-', '\u200E-')}\u00A0${currency}`
}

function formatter(
  style: 'aligned' | 'compact',
  currency: Currency | null,
  locale: Locale,
): Intl.NumberFormat {
  const key = `${style} ${currency} ${locale}`
  let found = cache.get(key)
  if (!found) {
    found = new Intl.NumberFormat(LOCALE_TAG[locale], {
      numberingSystem: 'latn',
      ...(currency && { style: 'currency', currency, currencyDisplay: 'code' }),
      ...(style === 'compact'
        ? { notation: 'compact', compactDisplay: 'long', minimumFractionDigits: 0, maximumFractionDigits: 1 }
        : { minimumFractionDigits: currency ? minorUnitOf(currency) : 0, maximumFractionDigits: 20 }),
    })
    cache.set(key, found)
  }
  return found
}
