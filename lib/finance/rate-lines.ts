import { formatNumber } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { AppliedRate } from '@/lib/rates/queries'

type Line = Omit<AppliedRate, 'currency'> & { currency: string }

/** Each rate once, as a line of the notes. */
export const rateLines = (rates: readonly Line[], locale: Locale): [string, string][] => {
  const t = translator(locale, 'finance')
  const lines = rates.map(({ currency, rate, day, source }) =>
    t('notes.rateLine', {
      ...{ currency, source },
      rate: formatNumber(rate, locale),
      date: formatPartialDate(day, locale),
    }),
  )
  return [...new Set(lines)].map((line) => [t('notes.rates'), line])
}
