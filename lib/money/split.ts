import { type Amount, fromThousandths, toAmount, toThousandths } from './amount'
import type { Currency } from './currency'
import { thousandthsPerUnit } from './minor-units'

/** Parts that differ by one minor unit at most, the larger ones first. */
export function splitEvenly(amount: Amount, parts: number, currency: Currency): Amount[] {
  return splitByWeights(amount, Array<Amount>(parts).fill(toAmount('1')), currency)
}

/**
 * Parts in whole minor units that add back exactly to `amount`: largest remainder, the earlier part first when two are
 * equal. Throws a RangeError when the weights are negative or all zero, or when the amount is finer than the unit.
 */
export function splitByWeights(amount: Amount, weights: readonly Amount[], currency: Currency): Amount[] {
  const unit = thousandthsPerUnit(currency)
  const thousandths = toThousandths(amount)
  if (thousandths % unit !== 0n) throw new RangeError(`${amount} ${currency} is finer than the minor unit`)
  const sign = thousandths < 0n ? -1n : 1n
  const parts = apportion((thousandths * sign) / unit, weights.map(toThousandths))
  return parts.map((part) => fromThousandths(part * sign * unit))
}

function apportion(units: bigint, weights: bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total === 0n || weights.some((weight) => weight < 0n)) throw new RangeError('Nothing to weigh by')
  const parts = weights.map((weight) => (units * weight) / total)
  const remainders = weights.map((weight, index) => ({ index, remainder: (units * weight) % total }))
  remainders.sort((a, b) => (a.remainder === b.remainder ? 0 : a.remainder > b.remainder ? -1 : 1))
  let left = units - parts.reduce((sum, part) => sum + part, 0n)
  for (const { index } of remainders) {
    if (left === 0n) break
    parts[index] = (parts[index] ?? 0n) + 1n
    left -= 1n
  }
  return parts
}
