import type { FunderBarRow, YearBarRow } from '@/lib/budgets/bars'
import { type Amount, toAmount } from '@/lib/money/amount'
import { share, sum } from '@/lib/money/arithmetic'
import { type Currency, currencies } from '@/lib/money/currency'

export type FunderBar = Pick<FunderBarRow, 'funderId' | 'name' | 'acronym' | 'funders'> &
  Record<'committed' | 'disbursed' | 'spent', Amount>
export type FunderBars = {
  currency: Currency
  bars: FunderBar[]
  whole: Sums
  funders: number
  missing: number
}
type Sums = Record<'committed' | 'disbursed' | 'spent', Amount>

export const funderBarsOf = (rows: readonly FunderBarRow[]): FunderBars[] =>
  perCurrency(rows, (own) => {
    const bars = own.map(({ funderId, name, acronym, funders, committed, disbursed, spent }) => ({
      ...{ funderId, name, acronym, funders },
      ...{ committed: toAmount(committed), disbursed: toAmount(disbursed), spent: toAmount(spent) },
    }))
    const whole = (of: keyof Sums) => sum(bars.map((bar) => bar[of]))
    return {
      bars,
      whole: { committed: whole('committed'), disbursed: whole('disbursed'), spent: whole('spent') },
      funders: own.reduce((count, row) => count + row.funders, 0),
      missing: own.reduce((count, row) => count + row.missing, 0),
    }
  })

/** Both sums since the beginning: what a promise of one year became is spent in the years that follow. */
export type YearBar = { year: number; committed: Amount; spent: Amount; rate: `${number}` | null }
export type YearBars = { currency: Currency; bars: YearBar[]; missing: number }

export const yearBarsOf = (rows: readonly YearBarRow[]): YearBars[] =>
  perCurrency(rows, (own) => ({
    bars: own.map(({ year, committedSoFar, spentSoFar }) => {
      const [committed, spent] = [toAmount(committedSoFar), toAmount(spentSoFar)]
      return { year, committed, spent, rate: share(spent, committed) }
    }),
    missing: own.reduce((count, row) => count + row.missing, 0),
  }))

const perCurrency = <Row extends { currency: string }, Bars>(
  rows: readonly Row[],
  barsOf: (own: Row[]) => Bars,
) =>
  currencies.flatMap((currency) => {
    const own = rows.filter((row) => row.currency === currency)
    return own.length > 0 ? [{ currency, ...barsOf(own) }] : []
  })
