import type { Difference } from '@/components/form/conflict-view'
import type { Organisation } from '@/components/projects/edit-choices'
import { differing, labelOf } from '@/components/projects/edit-differences'
import type { PlannedRecord } from '@/lib/budget-plan/planned-columns'
import { formatNumber } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { ScheduleWords } from './plan-words'

export type PlannedValues = {
  version: number
  funderId: number | null
  due: string
  money: { amount: string; currency: string }
  note: string
}

export const emptyPlanned: PlannedValues = {
  ...{ version: 0, funderId: null, due: '', note: '' },
  money: { amount: '', currency: '' },
}

export const plannedValuesOf = (saved: PlannedRecord, locale: Locale): PlannedValues => ({
  version: saved.version,
  funderId: saved.funderId,
  due: formatPartialDate(saved.due, locale),
  money: { amount: formatNumber(saved.amount, locale), currency: saved.currency },
  note: saved.note ?? '',
})

/** What two versions of a planned disbursement say differently, in the reader's words. */
export const plannedDifferences = (
  theirs: PlannedValues,
  mine: PlannedValues,
  words: ScheduleWords,
  organisations: Organisation[],
): Difference[] => {
  const row = (label: string, show: (values: PlannedValues) => string) => ({
    label,
    theirs: show(theirs),
    mine: show(mine),
  })
  return differing([
    row(words.funder, ({ funderId }) => (funderId === null ? '' : labelOf(organisations, funderId))),
    row(words.due, ({ due }) => due),
    row(words.amount, ({ money }) => money.amount),
    row(words.currency, ({ money }) => money.currency),
    row(words.note, ({ note }) => note),
  ])
}
