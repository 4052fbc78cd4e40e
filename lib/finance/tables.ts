import { positionFrom } from '@/lib/budgets/position'
import type { PositionLine, PositionSums, PositionTable } from '@/lib/budgets/position-tables'
import { toAmount } from '@/lib/money/amount'
import { currencies } from '@/lib/money/currency'
import type { FinanceRow } from './rows'

/** One table per currency. */
export const tablesOf = (rows: readonly FinanceRow[]): PositionTable[] =>
  currencies.flatMap((currency) => {
    const own = rows.filter((row) => row.currency === currency)
    const whole = own.find(({ isWhole }) => isWhole)
    if (!whole) return []
    return [{ currency, lines: own.filter((row) => !row.isWhole).map(lineOf), whole: sumsOf(whole) }]
  })

/** Of which no amount is known: unknown, not zero. */
export const silentOf = (rows: readonly FinanceRow[]) =>
  rows.filter(({ isWhole, currency }) => !isWhole && currency === null)

/** What is in none of the converted sums, for want of a rate or of a day. */
export const missingOf = (rows: readonly FinanceRow[]) => {
  const whole = rows.find(({ isWhole }) => isWhole)
  return {
    entries: whole?.entriesMissing ?? 0,
    funding: whole?.fundingMissing ?? 0,
    planned: whole?.plannedMissing ?? 0,
  }
}

const lineOf = (row: FinanceRow): PositionLine => ({
  key: row.key,
  named: { name: row.name, acronym: row.acronym },
  ...sumsOf(row),
})

const sumsOf = (row: FinanceRow): PositionSums => ({
  funded: row.funded === null ? null : toAmount(row.funded),
  position: positionFrom(
    {
      committed: toAmount(row.committed),
      disbursed: toAmount(row.disbursed),
      spent: toAmount(row.spent),
    },
    {
      committed: toAmount(row.committedWaiting),
      disbursed: toAmount(row.disbursedWaiting),
      spent: toAmount(row.spentWaiting),
    },
  ),
  schedule:
    row.planned === null || row.gap === null
      ? null
      : {
          planned: toAmount(row.planned),
          gap: row.entriesMissing + row.plannedMissing > 0 ? null : toAmount(row.gap),
        },
  withoutRate: row.entriesMissing,
})
