import type { Locale } from '@/lib/i18n/locale'
import { toCasablanca } from './casablanca'
import { type DateStyle, formatPartialDate } from './partial-date'

export type InstantStyle = { dateStyle?: DateStyle | 'none'; timeFormat?: 'minutes' | 'seconds' | 'none' }

const JOIN: Record<Locale, string> = { ar: '، ', fr: ' à ', en: ', ' }

/** An instant as the clock in Casablanca shows it, the same on the server and in any browser. */
export function formatInstant(
  instant: string | Date,
  locale: Locale,
  { dateStyle = 'long', timeFormat = 'minutes' }: InstantStyle = {},
): string {
  const [day = '', time = ''] = toCasablanca(instant).split('T')
  const date = dateStyle === 'none' ? '' : formatPartialDate(day, locale, dateStyle)
  const clock = { none: '', minutes: time.slice(0, 5), seconds: time }[timeFormat]
  return date && clock ? `${date}${JOIN[locale]}${clock}` : date || clock
}
