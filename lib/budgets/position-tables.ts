import type { LocalizedText } from '@/lib/localized-text'
import { type Amount, toAmount } from '@/lib/money/amount'
import { isZero, sum } from '@/lib/money/arithmetic'
import { type Currency, currencies } from '@/lib/money/currency'
import { type Position, positionOf } from './position'
import type { FundingRow, TotalRow } from './queries'

export type PositionSums = {
  /** What is said to be given; null when no amount of it is known. */
  funded: Amount | null
  position: Position
  /** What was due to be paid over by now, and how far what was paid is from it; null where nothing was planned. */
  schedule: { planned: Amount; gap: Amount | null } | null
  /** Entries that are in none of these sums, for want of a rate. */
  withoutRate: number
}

export type PositionLine = PositionSums & {
  key: number
  /** Of whom or what it is; a line of a year has none. */
  named: { name: LocalizedText | null; acronym: string | null } | null
}

export type PositionTable = { currency: Currency; lines: PositionLine[]; whole: PositionSums }

/** Nothing where entries lack a rate is not known to be nothing. */
export const knownOf = (amount: Amount, { withoutRate }: PositionSums): Amount | null =>
  withoutRate > 0 && isZero(amount) ? null : amount

/** What is left, and what is carried out, of sums that lack an entry would be false: not known. */
export const remainingOf = ({ position, withoutRate }: PositionSums) =>
  withoutRate > 0 ? null : position.remaining
export const executionOf = ({ position, withoutRate }: PositionSums) =>
  withoutRate > 0 ? null : position.rate

type Given = Pick<FundingRow, 'organisationId' | 'organisation' | 'acronym' | 'amount' | 'currency'>
type Moved = Omit<TotalRow, 'officialConverted' | 'submittedConverted'>

/** One table per currency, a line for each funder that gives or has entries in it. */
export const tablesByFunder = (funding: readonly Given[], totals: readonly Moved[]): PositionTable[] =>
  perCurrency(funding, totals, (given, moved) => {
    const named = [
      ...given.map(({ organisationId, organisation: name, acronym }) => ({
        id: organisationId,
        name,
        acronym,
      })),
      ...moved.map(({ funderId: id, funder: name, acronym }) => ({ id, name, acronym })),
    ]
    return [...new Map(named.map(({ id, ...funder }) => [id, funder]))].map(([key, funder]) => ({
      key,
      named: funder,
      ...sumsOf(
        given.filter(({ organisationId }) => organisationId === key),
        moved.filter(({ funderId }) => funderId === key),
      ),
    }))
  })

/** One table per currency, a line for each year of the value date. */
export const tablesByYear = (totals: readonly Moved[]): PositionTable[] =>
  perCurrency([], totals, (_given, moved) =>
    [...new Set(moved.map(({ year }) => year))].sort().map((key) => ({
      key,
      named: null,
      ...sumsOf(
        [],
        moved.filter(({ year }) => year === key),
      ),
    })),
  )

const perCurrency = (
  funding: readonly Given[],
  totals: readonly Moved[],
  linesOf: (given: Given[], moved: Moved[]) => PositionLine[],
) =>
  currencies.flatMap((currency) => {
    const given = funding.filter((one) => one.currency === currency)
    const moved = totals.filter((one) => one.currency === currency)
    const lines = linesOf(given, moved)
    return lines.length > 0 ? [{ currency, lines, whole: sumsOf(given, moved) }] : []
  })

const sumsOf = (given: readonly Given[], moved: readonly Moved[]): PositionSums => ({
  funded: sumOf(given),
  position: positionOf(moved),
  schedule: null,
  withoutRate: moved.reduce((count, total) => count + total.withoutRate, 0),
})

const sumOf = (given: readonly Given[]) => {
  const known = given.flatMap(({ amount }) => (amount === null ? [] : [toAmount(amount)]))
  return known.length > 0 ? sum(known) : null
}
