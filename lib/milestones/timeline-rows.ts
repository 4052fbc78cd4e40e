import { formatPartialDate } from '@/lib/format/partial-date'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import { localize } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { MilestoneRow } from './queries'
import { type MilestoneState, stateOf } from './rules'

export type TimelineRowWords = {
  state: Record<MilestoneState, string>
  baseline: string
  forecast: string
  actual: string
  undated: string
}

type Shown = { locale: Locale; today: string; base: string; words: TimelineRowWords }

/** Milestones as the rows of the timeline. The words are given whole: none is looked up for a row. */
export const timelineRows = (milestones: readonly MilestoneRow[], { locale, today, base, words }: Shown) =>
  milestones.map((milestone) => {
    const state = stateOf(milestone, today)
    const title = localize(milestone.title, locale)
    const stateWord = words.state[state]
    return {
      id: milestone.id,
      label: title?.text ?? '',
      labelLang: title && title.lang !== locale ? title.lang : undefined,
      href: `${base}/${milestone.id}`,
      state,
      stateWord,
      start: milestone.begin,
      baseline: milestone.baseline,
      forecast: milestone.due,
      actual: milestone.reached,
      summary: [title?.text, stateWord, ...datesOf(milestone, locale, words)].join(
        locale === 'ar' ? '، ' : ', ',
      ),
    }
  })

const datesOf = (
  { begin, due, baseline, reached }: MilestoneRow,
  locale: Locale,
  words: TimelineRowWords,
) => {
  if (!due && !baseline && !reached) return [words.undated]
  const said = [
    baseline && `${words.baseline} ${formatPartialDate(baseline, locale)}`,
    !reached && due && `${words.forecast} ${lasting(begin, due, locale)}`,
    reached && `${words.actual} ${lasting(begin, reached, locale)}`,
  ]
  return said.filter((part) => typeof part === 'string')
}

const lasting = (begin: PartialDate | null, end: PartialDate, locale: Locale) =>
  begin ? formatPartialRange(begin, end, locale) : formatPartialDate(end, locale)
