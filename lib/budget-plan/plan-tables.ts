import { type Amount, toAmount } from '@/lib/money/amount'
import { type Currency, currencies } from '@/lib/money/currency'
import type { LineRow } from './queries'
import type { SumRow } from './sums'

export type PlanSum = { before: Amount; after: Amount }
/** `part` is a quarter, or 0 for what is planned for the year as a whole. */
export type PlanYear = PlanSum & { parts: (PlanSum & { part: number })[] }
export type PlanLine = { line: LineRow; years: Map<number, PlanYear>; total: PlanSum | null }
export type PlanTable = {
  currency: Currency
  years: number[]
  lines: PlanLine[]
  whole: { years: Map<number, PlanYear>; total: PlanSum | null }
}

export const isChanged = ({ before, after }: PlanSum) => before !== after

/** One table per currency. The sums are the database's; here they are only put in their places. */
export const planTables = (lines: readonly LineRow[], sums: readonly SumRow[]): PlanTable[] =>
  currencies.flatMap((currency) => {
    const own = sums.filter((one) => one.currency === currency)
    const shown = lines
      .filter((line) => line.currency === currency)
      .map((line) => ({ line, ...placed(own.filter(({ lineId }) => lineId === line.id)) }))
      .filter(({ line, total }) => !line.isArchived || total !== null)
    const whole = placed(own.filter(({ lineId }) => lineId === null))
    return shown.length > 0 ? [{ currency, years: [...whole.years.keys()].sort(), lines: shown, whole }] : []
  })

/** Only what a proposal touches; the totals stay those of the whole budget. */
export const changedOf = (tables: readonly PlanTable[]): PlanTable[] =>
  tables.flatMap((table) => {
    const lines = table.lines.filter(({ years }) =>
      [...years.values()].some((year) => isChanged(year) || year.parts.some(isChanged)),
    )
    return lines.length > 0 ? [{ ...table, lines }] : []
  })

const placed = (sums: readonly SumRow[]) => {
  const total = sums.find(({ year }) => year === null)
  const years = sums.filter(({ year, quarter }) => year !== null && quarter === null)
  return {
    total: total ? sumOf(total) : null,
    years: new Map(
      years.map((sum) => [
        sum.year ?? 0,
        {
          ...sumOf(sum),
          parts: sums.flatMap((one) =>
            one.year === sum.year && one.quarter !== null ? [{ ...sumOf(one), part: one.quarter }] : [],
          ),
        },
      ]),
    ),
  }
}

const sumOf = ({ before, after }: SumRow): PlanSum => ({ before: toAmount(before), after: toAmount(after) })
