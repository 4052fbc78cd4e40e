import type { LocalizedText } from '@/lib/localized-text'
import { type Amount, toAmount } from '@/lib/money/amount'
import { sum } from '@/lib/money/arithmetic'
import { type Currency, currencies } from '@/lib/money/currency'
import { type Position, positionOf } from './position'
import type { FundingRow, TotalRow } from './queries'

export type PositionLine = {
  key: number
  /** Of a funder; a line of a year has none. */
  funder: { name: LocalizedText; acronym: string | null } | null
  /** What is said to be given; null when no amount of it is known. */
  funded: Amount | null
  position: Position
}

export type PositionTable = { currency: Currency; lines: PositionLine[]; whole: Omit<PositionLine, 'key'> }

type Given = Pick<FundingRow, 'organisationId' | 'organisation' | 'acronym' | 'amount' | 'currency'>

/** One table per currency, a line for each funder that gives or has entries in it. */
export const tablesByFunder = (funding: readonly Given[], totals: readonly TotalRow[]): PositionTable[] =>
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
      funder,
      funded: sumOf(given.filter(({ organisationId }) => organisationId === key)),
      position: positionOf(moved.filter(({ funderId }) => funderId === key)),
    }))
  })

/** One table per currency, a line for each year of the value date. */
export const tablesByYear = (totals: readonly TotalRow[]): PositionTable[] =>
  perCurrency([], totals, (_given, moved) =>
    [...new Set(moved.map(({ year }) => year))].sort().map((key) => ({
      key,
      funder: null,
      funded: null,
      position: positionOf(moved.filter(({ year }) => year === key)),
    })),
  )

const perCurrency = (
  funding: readonly Given[],
  totals: readonly TotalRow[],
  linesOf: (given: Given[], moved: TotalRow[]) => PositionLine[],
) =>
  currencies.flatMap((currency) => {
    const given = funding.filter((one) => one.currency === currency)
    const moved = totals.filter((one) => one.currency === currency)
    const lines = linesOf(given, moved)
    const whole = { funder: null, funded: sumOf(given), position: positionOf(moved) }
    return lines.length > 0 ? [{ currency, lines, whole }] : []
  })

const sumOf = (given: readonly Given[]) => {
  const known = given.flatMap(({ amount }) => (amount === null ? [] : [toAmount(amount)]))
  return known.length > 0 ? sum(known) : null
}
