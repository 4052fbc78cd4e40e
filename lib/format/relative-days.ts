import type { Locale } from '@/lib/i18n/locale'
import { LOCALE_TAG } from './locale-tag'

const cache = new Map<Locale, Intl.RelativeTimeFormat>()

/** « خلال » would read as « within »; and the interface writes no vowels. */
const moroccan = (said: string) => said.replace(/^خلال /, 'بعد ').replaceAll('\u064B', '')

/** Days from today: -3 is `il y a 3 jours`, 0 `aujourd’hui`, 1 `demain`. */
export function formatRelativeDays(days: number, locale: Locale): string {
  let found = cache.get(locale)
  if (!found) {
    found = new Intl.RelativeTimeFormat(`${LOCALE_TAG[locale]}-u-nu-latn`, { numeric: 'auto' })
    cache.set(locale, found)
  }
  const said = found.format(days, 'day')
  return locale === 'ar' ? moroccan(said) : said
}
