import fc from 'fast-check'
import { type Amount, fromThousandths } from '../amount'
import { currencies } from '../currency'
import { thousandthsPerUnit } from '../minor-units'

const within = (most: bigint) => fc.oneof(fc.bigInt(-9999n, 9999n), fc.bigInt(-most, most))

export const anyCurrency = fc.constantFrom(...currencies)

/** In thousandths, far enough from the limit that a few can be added. */
export const anyAmount: fc.Arbitrary<Amount> = within(10n ** 16n).map(fromThousandths)

/** An amount that its currency can pay out, up to the last of the fifteen digits. */
export const anyMoney = anyCurrency.chain((currency) => {
  const unit = thousandthsPerUnit(currency)
  return within((10n ** 18n - 1n) / unit).map((units) => ({
    currency,
    amount: fromThousandths(units * unit),
  }))
})

export const anyWeights: fc.Arbitrary<Amount[]> = fc
  .array(fc.oneof(fc.bigInt(0n, 9n), fc.bigInt(0n, 10n ** 17n)), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0n))
  .map((weights) => weights.map(fromThousandths))
