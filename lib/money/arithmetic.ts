import { type Amount, fromThousandths, toThousandths } from './amount'
import { divideHalfUp } from './rounding'

export function compareAmounts(a: Amount, b: Amount): -1 | 0 | 1 {
  const difference = toThousandths(a) - toThousandths(b)
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

export const isZero = (amount: Amount) => toThousandths(amount) === 0n
export const isNegative = (amount: Amount) => toThousandths(amount) < 0n
export const negate = (amount: Amount) => fromThousandths(-toThousandths(amount))

/** For a short list already at hand, of one currency; sums over records are made in SQL. */
export function sum(amounts: readonly Amount[]): Amount {
  return fromThousandths(amounts.reduce((total, amount) => total + toThousandths(amount), 0n))
}

/** What percentage of `whole` the `part` is, to one decimal, for `formatPercent`; null of nothing. */
export function share(part: Amount, whole: Amount): `${number}` | null {
  const [numerator, denominator] = [toThousandths(part) * 1000n, toThousandths(whole)]
  if (denominator === 0n) return null
  return fromThousandths(divideHalfUp(numerator, denominator) * 100n)
}
