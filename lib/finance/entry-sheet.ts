import type { ConvertedEntry } from '@/lib/budgets/export-queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type LocalizedText, localize } from '@/lib/localized-text'
import { toAmount } from '@/lib/money/amount'
import { isCurrency } from '@/lib/money/currency'
import type { Cell, Sheet } from '@/lib/sheets/sheet'

/** Every entry on a row, with what it is worth in the reference currency and by which rate. */
export const entrySheet = (entries: readonly ConvertedEntry[], reference: string, locale: Locale): Sheet => {
  const { finance, budgets } = messagesOf(locale)
  const { column: words, notes, sheet } = finance
  const named = (name: LocalizedText | null, acronym: string | null) =>
    acronym ?? localize(name, locale)?.text ?? null
  const money = (amount: string | null, currency: string): Cell =>
    amount === null || !isCurrency(currency) ? null : { amount: toAmount(amount), currency }
  const date = (day: string | null) => (day === null ? null : { date: day })
  const rate = (value: string | null) => (value === null ? null : { decimal: value })
  const columns: [title: string, width: number, cell: (entry: ConvertedEntry) => Cell][] = [
    [words.occurred, 12, ({ occurred }) => date(occurred)],
    [words.valued, 12, ({ valued }) => date(valued)],
    [words.kind, 16, ({ kind }) => budgets.kind[kind]],
    [words.funder, 24, (entry) => named(entry.funder, entry.funderAcronym)],
    [words.from, 24, (entry) => named(entry.from, entry.fromAcronym)],
    [words.to, 24, (entry) => named(entry.to, entry.toAcronym)],
    [words.amount, 19, ({ amount, currency }) => money(amount, currency)],
    [words.currency, 9, ({ currency }) => currency],
    [words.converted, 19, ({ converted }) => money(converted, reference)],
    [words.reference, 12, () => reference],
    [words.exchange, 14, (entry) => rate(entry.rate)],
    [words.rateOn, 12, ({ rateOn }) => date(rateOn)],
    [words.source, 24, ({ rateSource }) => rateSource],
    [words.otherExchange, 14, ({ referenceRate }) => rate(referenceRate)],
    [words.otherOn, 12, ({ referenceRateOn }) => date(referenceRateOn)],
    [words.otherSource, 24, ({ referenceRateSource }) => referenceRateSource],
    [words.rateNote, 24, ({ converted }) => (converted === null ? notes.noRate : null)],
    [words.state, 16, ({ state }) => budgets.state[state]],
    [words.document, 24, (entry) => entry.reference],
  ]
  return {
    name: sheet.entries,
    columns: columns.map(([title, width]) => ({ title, width })),
    rows: entries.map((entry) => columns.map(([, , cell]) => cell(entry))),
  }
}
