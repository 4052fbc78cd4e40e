import type { Locale } from '@/lib/i18n/locale'
import { MONTH_NAMES } from '@/lib/partial-date/month-names'
import { type PartialDate, partsOf } from '@/lib/partial-date/partial-date'

export type DateStyle = 'long' | 'short'

export function formatPartialDate(date: PartialDate, locale: Locale, style: DateStyle = 'long'): string {
  const { year, month, day } = partsOf(date)
  if (month === null) return String(year)
  if (day === null) return `${monthName(month, locale, style)} ${year}`
  return `${dayName(day, locale)} ${monthName(month, locale, style)} ${year}`
}

export function monthName(month: number, locale: Locale, style: DateStyle = 'long'): string {
  return MONTH_NAMES[style][locale][month - 1] ?? ''
}

export function dayName(day: number, locale: Locale): string {
  return locale === 'fr' && day === 1 ? '1er' : String(day)
}
