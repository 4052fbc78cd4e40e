import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromThousandths, toAmount, toThousandths } from './amount'
import { compareAmounts, negate } from './arithmetic'
import { minorUnitOf } from './currency'
import { convert, toRate } from './rate'
import { anyAmount, anyCurrency } from './test/any-amount'

const converted = (amount: string, from: string, currency: Parameters<typeof convert>[2], to?: string) =>
  convert(toAmount(amount), { from: toRate(from), to: to ? toRate(to) : undefined }, currency)

describe('convert', () => {
  it.each([
    ['4600000', '10.8432', 'MAD', undefined, '49878720'],
    ['1', '10.84325', 'MAD', undefined, '10.84'],
    ['0.5', '0.01', 'MAD', undefined, '0.01'],
    ['-0.5', '0.01', 'MAD', undefined, '-0.01'],
    ['0.499', '0.01', 'MAD', undefined, '0'],
    ['1', '3.4565', 'TND', undefined, '3.457'],
    ['1', '655.957', 'XOF', undefined, '656'],
    ['0.5', '1', 'XOF', undefined, '1'],
    ['1.5', '1', 'JPY', undefined, '2'],
    ['100', '10.8432', 'USD', '9.9817', '108.63'],
    ['1000000', '0.0650001', 'EUR', '10.8432', '5994.55'],
  ] as const)('%s at %s is, in %s over %s, %s', (amount, from, currency, to, expected) =>
    expect(converted(amount, from, currency, to)).toBe(expected),
  )

  it('rounds by half a minor unit at most, and alike on both sides of zero', () => {
    const anyRate = fc
      .bigInt(1n, 10n ** 7n)
      .map((n) => toRate(`${n / 10000n}.${String(n % 10000n).padStart(4, '0')}`))
    const modest = anyAmount.map((amount) => fromThousandths(toThousandths(amount) / 1000n))
    fc.assert(
      fc.property(modest, anyRate, anyCurrency, (amount, from, currency) => {
        const result = convert(amount, { from }, currency)
        const exact = toThousandths(amount) * BigInt(from.replace('.', ''))
        const unit = { 0: 1000n, 2: 10n, 3: 1n }[minorUnitOf(currency)]
        const error = toThousandths(result) * 10000n - exact
        expect((error < 0n ? -error : error) * 2n).toBeLessThanOrEqual(unit * 10000n)
        expect(convert(negate(amount), { from }, currency)).toBe(negate(result))
      }),
    )
  })

  it('changes nothing at par, nor between a currency and itself', () => {
    const rates = { from: toRate('10.8432'), to: toRate('10.8432') }
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(convert(amount, { from: toRate('1') }, 'TND')).toBe(amount)
        expect(compareAmounts(convert(amount, rates, 'TND'), amount)).toBe(0)
      }),
    )
  })

  it('refuses what becomes absurd', () => {
    expect(() => converted('999999999999999999999', '10', 'MAD')).toThrow(RangeError)
  })
})

it.each(['0', '0.000', '-1', '', '1,5', '1e3', '1234567890', '1.12345678901', 'NaN'])(
  'refuses the rate %j',
  (text) => expect(() => toRate(text)).toThrow(RangeError),
)
