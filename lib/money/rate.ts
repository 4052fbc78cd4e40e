import { type Amount, fromThousandths, toThousandths } from './amount'
import type { Currency } from './currency'
import { thousandthsPerUnit } from './minor-units'
import { divideHalfUp } from './rounding'

declare const brand: unique symbol

/** How many units of the reference currency one unit is worth, as a decimal text above zero. */
export type Rate = `${number}` & { readonly [brand]: 'Rate' }

const DECIMALS = 10
const SHAPE = /^(\d{1,9})(?:\.(\d{1,10}))?$/

/** Throws a RangeError for zero, for less, and beyond 9 digits before the point or 10 after it. */
export function toRate(text: string): Rate {
  if (!SHAPE.test(text) || scaled(text) === 0n) throw new RangeError(`Not a rate: ${text}`)
  return text as Rate
}

/**
 * Converts into `currency` and rounds once, at the end, to its minor unit. `from` and `to` are the rates of the two
 * currencies to the reference currency; without `to`, the reference currency is what comes out.
 */
export function convert(amount: Amount, rates: { from: Rate; to?: Rate }, currency: Currency): Amount {
  const unit = thousandthsPerUnit(currency)
  const numerator = toThousandths(amount) * scaled(rates.from)
  const denominator = scaled(rates.to ?? '1') * unit
  return fromThousandths(divideHalfUp(numerator, denominator) * unit)
}

function scaled(rate: string): bigint {
  const [whole = '', fraction = ''] = rate.split('.')
  return BigInt(whole + fraction.padEnd(DECIMALS, '0'))
}
