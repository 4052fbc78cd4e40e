import { type Amount, toAmount } from '@/lib/money/amount'
import { compareAmounts, isNegative, negate, sum } from '@/lib/money/arithmetic'
import type { CellRow } from './line-columns'

export type Place = { lineId: number; year: number; quarter: number | null }
export type Effect = Place & { before: Amount; after: Amount; isBelowZero: boolean }
type Line = { id: number; currency: string; cells: readonly CellRow[] }
type Moved = { from: Place | null; to: Place | null; amount: Amount }

/** What moves would make of the places they name, and of the total of each currency: what one sees before proposing. */
export const effectsOf = (lines: readonly Line[], moves: readonly Moved[]) => {
  const changes = moves.flatMap(({ from, to, amount }) => [
    ...(from ? [{ ...from, amount: negate(amount) }] : []),
    ...(to ? [{ ...to, amount }] : []),
  ])
  const touched = new Map(changes.map((one) => [keyOf(one), one]))
  const effects = [...touched.values()].map(({ lineId, year, quarter }): Effect => {
    const cell = lines
      .find(({ id }) => id === lineId)
      ?.cells.find((one) => one.year === year && one.quarter === quarter)
    const before = toAmount(cell?.amount ?? '0')
    const after = sum([
      before,
      ...changes.filter(isAt({ lineId, year, quarter })).map(({ amount }) => amount),
    ])
    return { lineId, year, quarter, before, after, isBelowZero: isNegative(after) }
  })
  const currencyOf = (lineId: number) => lines.find(({ id }) => id === lineId)?.currency
  const totals = [...new Set(changes.map(({ lineId }) => currencyOf(lineId)))].flatMap((currency) => {
    if (!currency) return []
    const own = lines.filter((line) => line.currency === currency)
    const before = sum(own.flatMap(({ cells }) => cells.map(({ amount }) => toAmount(amount))))
    const moved = changes.filter(({ lineId }) => currencyOf(lineId) === currency)
    const after = sum([before, ...moved.map(({ amount }) => amount)])
    return [{ currency, before, after, isSame: compareAmounts(before, after) === 0 }]
  })
  return { effects, totals }
}

const keyOf = ({ lineId, year, quarter }: Place) => `${lineId} ${year} ${quarter}`
const isAt = (place: Place) => (one: Place) => keyOf(one) === keyOf(place)
