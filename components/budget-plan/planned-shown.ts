import type { PlannedRow } from '@/lib/budget-plan/queries'
import { formatMoney } from '@/lib/format/money'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { localize } from '@/lib/localized-text'

export type ShownPlanned = ReturnType<typeof shownPlanned>

/** A planned disbursement as the reader sees it; written on the server, so that every browser shows the same. */
export const shownPlanned = ({ funder, ...row }: PlannedRow, locale: Locale) => {
  const name = localize(funder, locale)
  return {
    ...row,
    funder: name?.text ?? messagesOf(locale).budgets.hidden,
    lang: name?.lang ?? locale,
    date: formatPartialDate(row.due, locale),
    written: formatMoney(row.amount, row.currency, locale),
  }
}
