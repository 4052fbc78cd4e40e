import type { FundingRow } from '@/lib/budgets/queries'
import { formatMoney } from '@/lib/format/money'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import { localize } from '@/lib/localized-text'

export type ShownFunding = ReturnType<typeof shownFunding>

/** A funding as the reader sees it; written on the server, so that every browser shows the same. */
export const shownFunding = ({ organisation, ...row }: FundingRow, locale: Locale) => {
  const name = localize(organisation, locale)
  return {
    ...row,
    organisation: name?.text ?? '',
    lang: name?.lang ?? locale,
    written:
      row.amount !== null && row.currency !== null ? formatMoney(row.amount, row.currency, locale) : null,
    period: formatPartialRange(row.starts, row.ends, locale),
  }
}
