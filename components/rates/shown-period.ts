import 'server-only'
import { formatInstant } from '@/lib/format/instant'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { PeriodRow } from '@/lib/rates/queries'

export type ShownPeriod = ReturnType<typeof shownPeriod>

export const shownPeriod = (period: PeriodRow, locale: Locale) => {
  const t = translator(locale, 'rates.periods')
  const moment = (at: string) => formatInstant(at, locale, { timeFormat: 'none' })
  const day = (date: string) => formatPartialDate(date, locale)
  const closed = { day: moment(period.closedAt), name: period.closedBy ?? '' }
  return {
    ...{ id: period.id, version: period.version },
    span: t('span', { starts: day(period.starts), ends: day(period.ends) }),
    closed: period.closedBy === null ? t('closedOn', closed) : t('closedBy', closed),
    reopened: period.reopenedAt && reopening(period, moment(period.reopenedAt), locale),
  }
}

const reopening = ({ reopenedBy, reason }: PeriodRow, day: string, locale: Locale) => {
  const t = translator(locale, 'rates.periods')
  const said = { day, name: reopenedBy ?? '', reason: reason ?? '' }
  return reopenedBy === null ? t('reopenedOn', said) : t('reopenedBy', said)
}
