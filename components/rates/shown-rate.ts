import 'server-only'
import { formatInstant } from '@/lib/format/instant'
import { formatNumber } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { currencyName } from '@/lib/money/currency'
import type { RateRow } from '@/lib/rates/queries'

export type ShownRate = ReturnType<typeof shownRate>

/** A rate in the reader's words: the browser formats nothing anew. */
export const shownRate = (row: RateRow, locale: Locale) => {
  const t = translator(locale, 'rates.list')
  const moment = (at: string) => formatInstant(at, locale, { dateStyle: 'short', timeFormat: 'none' })
  const recorded = { day: moment(row.recordedAt), name: row.recordedBy ?? '' }
  return {
    ...{ id: row.id, version: row.version, currency: row.currency, day: row.day, plainRate: row.rate },
    ...{ name: currencyName(row.currency, locale), rate: formatNumber(row.rate, locale), source: row.source },
    date: formatPartialDate(row.day, locale, 'short'),
    recorded: row.recordedBy === null ? t('recordedOn', recorded) : t('recordedBy', recorded),
    withdrawn: row.withdrawnAt && withdrawal(row, moment(row.withdrawnAt), locale),
  }
}

const withdrawal = ({ withdrawnBy, reason }: RateRow, day: string, locale: Locale) => {
  const t = translator(locale, 'rates.list')
  const said = { day, name: withdrawnBy ?? '', reason: reason ?? '' }
  return withdrawnBy === null ? t('withdrawnOn', said) : t('withdrawnBy', said)
}
