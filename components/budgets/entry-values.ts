import type { Difference } from '@/components/form/conflict-view'
import { differing, labelOf, wordOf } from '@/components/projects/edit-differences'
import type { TransactionKind } from '@/lib/budgets/rules'
import { formatNumber } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { EntryChoices, EntryWords } from './entry-words'

/** What the form on an entry holds, as typed. */
export type EntryValues = {
  version: number
  kind: string
  funderId: number | null
  fromId: number | null
  toId: number | null
  occurred: string
  valued: string
  money: { amount: string; currency: string }
  reference: string
  document: string
  note: string
  reason: string
}

/** An entry as the page reads it, and as a conflict hands it back. */
export type EntryRecord = {
  version: number
  kind: TransactionKind
  funderId: number
  fromId: number | null
  toId: number | null
  occurred: string
  valued: string
  amount: string
  currency: string
  reference: string | null
  document: string | null
  note: string | null
  reason: string | null
}

export const newEntryValues = ({ kinds, ownFunder }: EntryChoices): EntryValues => ({
  version: 0,
  kind: kinds.length === 1 ? String(kinds[0]) : '',
  funderId: ownFunder?.id ?? null,
  fromId: null,
  toId: null,
  occurred: '',
  valued: '',
  money: { amount: '', currency: '' },
  ...{ reference: '', document: '', note: '', reason: '' },
})

export const entryValuesOf = (record: EntryRecord, locale: Locale): EntryValues => ({
  version: record.version,
  kind: record.kind,
  funderId: record.funderId,
  fromId: record.fromId,
  toId: record.toId,
  occurred: formatPartialDate(record.occurred, locale),
  valued: record.valued === record.occurred ? '' : formatPartialDate(record.valued, locale),
  money: { amount: formatNumber(record.amount, locale), currency: record.currency },
  reference: record.reference ?? '',
  document: record.document ?? '',
  note: record.note ?? '',
  reason: record.reason ?? '',
})

/** A funder's liaison records commitments and disbursements in its name alone. */
export const fixedFunder = (kind: string, { ownFunder }: EntryChoices) =>
  kind === 'expenditure' ? null : ownFunder

/** What two versions of an entry say differently, in the reader's words. */
export const entryDifferences = (
  theirs: EntryValues,
  mine: EntryValues,
  words: EntryWords,
  { organisations }: EntryChoices,
): Difference[] => {
  const row = (label: string, show: (values: EntryValues) => string) => ({
    label,
    theirs: show(theirs),
    mine: show(mine),
  })
  const nameOf = (id: number | null) => (id === null ? '' : labelOf(organisations, id))
  return differing([
    row(words.kind, ({ kind }) => wordOf(words.kinds, kind)),
    row(words.funder, ({ funderId }) => nameOf(funderId)),
    row(words.from, ({ fromId }) => nameOf(fromId)),
    row(words.to, ({ toId }) => nameOf(toId)),
    row(words.amount, ({ money }) => money.amount),
    row(words.currency, ({ money }) => money.currency),
    ...(['occurred', 'valued', 'reference', 'document', 'note', 'reason'] as const).map((name) =>
      row(words[name], (values) => values[name]),
    ),
  ])
}
