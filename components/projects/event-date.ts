import { formatPartialDate } from '@/lib/format/partial-date'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import type { PartialDate } from '@/lib/partial-date/partial-date'

/** When something takes place: from its first day to its last when it lasts, else its date. Empty when unknown. */
export const formatEventDate = (
  begin: PartialDate | null,
  end: PartialDate | null,
  locale: Locale,
): string => {
  if (begin && end) return formatPartialRange(begin, end, locale)
  const only = end ?? begin
  return only ? formatPartialDate(only, locale) : ''
}
