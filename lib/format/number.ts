import type { Locale } from '@/lib/i18n/locale'
import { isDecimal } from './decimal'
import { LOCALE_TAG } from './locale-tag'

type Kind = 'exact' | 'rounded' | 'percent'
const OPTIONS: Record<Kind, Intl.NumberFormatOptions> = {
  exact: { maximumFractionDigits: 20 },
  rounded: { maximumFractionDigits: 2 },
  percent: { style: 'percent', maximumFractionDigits: 1 },
}
const cache = new Map<string, Intl.NumberFormat>()

/** A decimal text keeps all its decimals; a number is rounded to two. */
export function formatNumber(value: number | bigint | string, locale: Locale): string {
  if (typeof value !== 'string') return formatter('rounded', locale).format(value)
  if (!isDecimal(value)) throw new RangeError(`Not a decimal: ${value}`)
  return formatter('exact', locale).format(value)
}

/** From 0 to 100, to one decimal. */
export function formatPercent(percent: number | string, locale: Locale): string {
  return formatter('percent', locale).format(Number(percent) / 100)
}

function formatter(kind: Kind, locale: Locale): Intl.NumberFormat {
  const key = `${kind} ${locale}`
  let found = cache.get(key)
  if (!found) {
    found = new Intl.NumberFormat(LOCALE_TAG[locale], { numberingSystem: 'latn', ...OPTIONS[kind] })
    cache.set(key, found)
  }
  return found
}
