import type { CurveRow } from '@/lib/budgets/curve'
import { type Amount, toAmount } from '@/lib/money/amount'
import { compareAmounts, negate, sum } from '@/lib/money/arithmetic'
import { type Currency, currencies } from '@/lib/money/currency'

export type CurvePoint = {
  on: string
  planned: Amount
  actual: Amount | null
  /** What of it belongs to the schedule. */
  scheduled: Amount | null
}

/** The curve of one currency, and where it stands today. */
export type Curve = {
  currency: Currency
  grain: 'month' | 'year'
  points: CurvePoint[]
  today: string
  /** Expected up to today, and over the whole schedule. */
  due: Amount
  planned: Amount
  disbursed: Amount
  /** Of it, by funders who have no schedule. */
  unscheduled: Amount
  /** When the last of the schedule is expected, by the end of its month or year; null when all of it is due. */
  lastOn: string | null
  missing: number
}

export const curvesOf = (rows: readonly CurveRow[], today: string): Curve[] =>
  currencies.flatMap((currency) => {
    const own = rows.filter((row) => row.currency === currency)
    const [now, last] = [own.findLast(({ on }) => on <= today), own.at(-1)]
    if (!now || !last) return []
    const points = own.map(pointOf)
    const [due, planned] = [toAmount(now.planned), toAmount(last.planned)]
    const following = points.filter(
      (point) => point.on > today && compareAmounts(point.planned, toAmount(now.planned)) > 0,
    )
    return [
      {
        ...{ currency, points, today, due, planned, grain: now.grain, missing: last.missing },
        disbursed: toAmount(now.actual ?? '0'),
        unscheduled: toAmount(now.unscheduled),
        lastOn: following.at(-1)?.on ?? null,
      },
    ]
  })

const pointOf = ({ on, planned, actual, unscheduled }: CurveRow): CurvePoint => ({
  on,
  planned: toAmount(planned),
  actual: actual === null ? null : toAmount(actual),
  scheduled: actual === null ? null : sum([toAmount(actual), negate(toAmount(unscheduled))]),
})
