import type { Locale } from '@/lib/i18n/locale'
import { localize } from '@/lib/localized-text'
import { stateOf } from '@/lib/milestones/rules'
import type { MilestoneRow } from './queries'
import { markStates } from './rules'

/* What the browser is sent: arrays, for the names of fields would be sent again with every row. An unknown is empty. */

export type SentProject = [
  id: number,
  title: string,
  lang: string,
  start: string,
  end: string,
  progress: number | null,
  late: number,
  hasDates: 0 | 1,
]

/** `members` are places in the list of projects. */
export type SentGroup = [name: string, lang: string, members: number[]]

export type SentMark = [
  id: number,
  title: string,
  lang: string,
  state: number,
  begin: string,
  due: string,
  baseline: string,
  reached: string,
]

/** The milestones of each project. */
export type SentMarks = Record<number, SentMark[]>

export const sentMarks = (
  asked: readonly number[],
  milestones: readonly MilestoneRow[],
  locale: Locale,
  day: string,
): SentMarks => {
  const sent: SentMarks = Object.fromEntries(asked.map((id) => [id, []]))
  for (const { id, projectId, title, isReached, begin, due, baseline, reached } of milestones) {
    const name = localize(title, locale)
    const state = markStates.indexOf(stateOf({ isReached, isCancelled: false, due }, day))
    sent[projectId]?.push([
      id,
      name?.text ?? '',
      name && name.lang !== locale ? name.lang : '',
      state,
      begin ?? '',
      due ?? '',
      baseline ?? '',
      reached ?? '',
    ])
  }
  return sent
}
