import { formatNumber } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { RateUsed } from './queries'

/** Each rate once, as a line of the notes. */
export const rateLines = (rates: readonly RateUsed[], locale: Locale): [string, string][] => {
  const t = translator(locale, 'finance')
  const lines = rates.map(({ currency, rate, rateOn, source }) =>
    t('notes.rateLine', {
      ...{ currency, source },
      rate: formatNumber(rate, locale),
      date: formatPartialDate(rateOn as PartialDate, locale),
    }),
  )
  return [...new Set(lines)].map((line) => [t('notes.rates'), line])
}
