import type { Locale } from '@/lib/i18n/locale'
import { isDecimal } from './decimal'
import { LOCALE_TAG } from './locale-tag'

const DIRECTION_MARKS = /[\u200E\u200F\u061C]/g
const cache = new Map<Locale, Intl.NumberFormat>()

/** A decimal text in few signs, rounded: `3,8 M`, `3,8 مليون`; for the scale of a chart. */
export function formatCompact(value: string, locale: Locale): string {
  if (!isDecimal(value)) throw new RangeError(`Not a decimal: ${value}`)
  return formatter(locale).format(value).replace(DIRECTION_MARKS, '')
}

function formatter(locale: Locale): Intl.NumberFormat {
  let found = cache.get(locale)
  if (!found) {
    found = new Intl.NumberFormat(LOCALE_TAG[locale], {
      notation: 'compact',
      maximumFractionDigits: 1,
      numberingSystem: 'latn',
    })
    cache.set(locale, found)
  }
  return found
}
