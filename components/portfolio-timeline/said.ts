import { formatPartialDate } from '@/lib/format/partial-date'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import type { PlacedMark } from './placed'
import type { ChartWords } from './words'

/** What a milestone is, how it stands, and its dates. */
export function saidOfMark({ title, state, dates }: PlacedMark, locale: Locale, words: ChartWords): string {
  const { begin, due, baseline, reached } = dates
  const lasting = (end: string) =>
    begin ? formatPartialRange(begin, end, locale) : formatPartialDate(end, locale)
  return [
    title,
    words.state[state],
    baseline && `${words.baseline} ${formatPartialDate(baseline, locale)}`,
    !reached && due && `${words.forecast} ${lasting(due)}`,
    reached && `${words.actual} ${lasting(reached)}`,
  ]
    .filter((part) => part !== '' && part !== false)
    .join(locale === 'ar' ? '، ' : ', ')
}
