import type { Difference } from '@/components/form/conflict-view'
import type { Organisation } from '@/components/projects/edit-choices'
import { differing, labelOf, wordOf } from '@/components/projects/edit-differences'
import type { FundingRow } from '@/lib/budgets/queries'
import { formatNumber } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { FundingWords } from './funding-words'

export type FundingValues = {
  version: number
  organisationId: number | null
  form: string
  money: { amount: string; currency: string }
  starts: string
  ends: string
  agreement: string
  note: string
}

export const emptyFunding: FundingValues = {
  version: 0,
  organisationId: null,
  form: 'cash',
  money: { amount: '', currency: '' },
  starts: '',
  ends: '',
  agreement: '',
  note: '',
}

/** A funding as the page reads it, and as a conflict hands it back. */
export type SavedFunding = Omit<FundingRow, 'id' | 'organisation' | 'acronym'>

export const fundingValuesOf = (saved: SavedFunding, locale: Locale): FundingValues => ({
  version: saved.version,
  organisationId: saved.organisationId,
  form: saved.form,
  money: {
    amount: saved.amount === null ? '' : formatNumber(saved.amount, locale),
    currency: saved.currency ?? '',
  },
  starts: typed(saved.starts, locale),
  ends: typed(saved.ends, locale),
  agreement: saved.agreement ?? '',
  note: saved.note ?? '',
})

const typed = (date: PartialDate | null, locale: Locale) =>
  date === null ? '' : formatPartialDate(date, locale)

/** What two versions of a funding say differently, in the reader's words. */
export const fundingDifferences = (
  theirs: FundingValues,
  mine: FundingValues,
  words: FundingWords,
  organisations: Organisation[],
): Difference[] => {
  const row = (label: string, show: (values: FundingValues) => string) => ({
    label,
    theirs: show(theirs),
    mine: show(mine),
  })
  return differing([
    row(words.organisation, ({ organisationId }) =>
      organisationId === null ? '' : labelOf(organisations, organisationId),
    ),
    row(words.form, ({ form }) => wordOf(words.forms, form)),
    row(words.amount, ({ money }) => money.amount),
    row(words.currency, ({ money }) => money.currency),
    ...(['starts', 'ends', 'agreement', 'note'] as const).map((name) =>
      row(words[name], (values) => values[name]),
    ),
  ])
}
