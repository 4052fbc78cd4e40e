import type { Locale } from '@/lib/i18n/locale'
import { type PartialDate, type Precision, partsOf, precisionOf } from '@/lib/partial-date/partial-date'
import { type DateStyle, dayName, formatPartialDate, monthName } from './partial-date'

const SINCE: Record<Locale, Record<Precision, string>> = {
  ar: { year: 'منذ', month: 'منذ', day: 'منذ' },
  fr: { year: 'depuis', month: 'depuis', day: 'depuis le' },
  en: { year: 'since', month: 'since', day: 'since' },
}
const UNTIL: Record<Locale, Record<Precision, string>> = {
  ar: { year: 'إلى غاية', month: 'إلى غاية', day: 'إلى غاية' },
  fr: { year: 'jusqu’en', month: 'jusqu’en', day: 'jusqu’au' },
  en: { year: 'until', month: 'until', day: 'until' },
}

/** Says each year and month once; empty when both ends are unknown. */
export function formatPartialRange(
  start: PartialDate | null,
  end: PartialDate | null,
  locale: Locale,
  style: DateStyle = 'long',
): string {
  if (start !== null && end !== null) return closedRange(start, end, locale, style)
  if (start !== null) return `${SINCE[locale][precisionOf(start)]} ${formatPartialDate(start, locale, style)}`
  if (end !== null) return `${UNTIL[locale][precisionOf(end)]} ${formatPartialDate(end, locale, style)}`
  return ''
}

function closedRange(start: PartialDate, end: PartialDate, locale: Locale, style: DateStyle): string {
  const [from, to] = [formatPartialDate(start, locale, style), formatPartialDate(end, locale, style)]
  if (start === end) return from
  const [a, b] = [partsOf(start), partsOf(end)]
  if (precisionOf(start) !== precisionOf(end)) return `${from} – ${to}`
  if (a.month === null) return `${from}–${to}`
  if (a.year !== b.year) return `${from} – ${to}`
  const month = monthName(a.month, locale, style)
  if (a.day === null) return `${month} – ${to}`
  const day = dayName(a.day, locale)
  return a.month === b.month ? `${day}–${to}` : `${day} ${month} – ${to}`
}
