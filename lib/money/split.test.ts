import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Amount, toAmount, toThousandths } from './amount'
import { compareAmounts, isZero, negate, sum } from './arithmetic'
import { thousandthsPerUnit } from './minor-units'
import { splitByWeights, splitEvenly } from './split'
import { anyMoney, anyWeights } from './test/any-amount'

const amounts = (texts: string) => texts.split(' ').map(toAmount)

describe('splitEvenly', () => {
  it('gives the odd units to the first', () => {
    expect(splitEvenly(toAmount('100'), 3, 'MAD')).toEqual(amounts('33.34 33.33 33.33'))
    expect(splitEvenly(toAmount('100'), 3, 'TND')).toEqual(amounts('33.334 33.333 33.333'))
    expect(splitEvenly(toAmount('100'), 3, 'XOF')).toEqual(amounts('34 33 33'))
    expect(splitEvenly(toAmount('-0.01'), 2, 'EUR')).toEqual(amounts('-0.01 0'))
  })

  it('adds back exactly, in parts a unit apart at most', () => {
    fc.assert(
      fc.property(anyMoney, fc.integer({ min: 1, max: 40 }), ({ amount, currency }, count) => {
        const parts = splitEvenly(amount, count, currency)
        const sorted = [...parts].sort(compareAmounts)
        const spread = sum([sorted.at(-1) as Amount, negate(sorted[0] as Amount)])
        expect(parts).toHaveLength(count)
        expect(sum(parts)).toBe(amount)
        expect(toThousandths(spread)).toBeLessThanOrEqual(thousandthsPerUnit(currency))
      }),
    )
  })
})

describe('splitByWeights', () => {
  it('gives the units left over to the largest remainders', () => {
    expect(splitByWeights(toAmount('100'), amounts('50 30 20'), 'MAD')).toEqual(amounts('50 30 20'))
    expect(splitByWeights(toAmount('10'), amounts('41.6 33.3 25.1'), 'JPY')).toEqual(amounts('4 3 3'))
    expect(splitByWeights(toAmount('0.05'), amounts('1 0 3'), 'EUR')).toEqual(amounts('0.01 0 0.04'))
  })

  it('adds back exactly, each part within a unit of its due', () => {
    fc.assert(
      fc.property(anyMoney, anyWeights, ({ amount, currency }, weights) => {
        const unit = thousandthsPerUnit(currency)
        const total = toThousandths(sum(weights))
        const parts = splitByWeights(amount, weights, currency)
        expect(sum(parts)).toBe(amount)
        parts.forEach((part, index) => {
          const weight = toThousandths(weights[index] as Amount)
          const error = toThousandths(part) * total - toThousandths(amount) * weight
          expect(error < 0n ? -error : error).toBeLessThan(unit * total)
          expect(toThousandths(part) % unit).toBe(0n)
          if (weight === 0n) expect(isZero(part)).toBe(true)
        })
      }),
    )
  })

  it('never gives less for a larger weight', () => {
    fc.assert(
      fc.property(anyMoney, anyWeights, ({ amount, currency }, weights) => {
        const positive = amount.startsWith('-') ? negate(amount) : amount
        const sorted = [...weights].sort(compareAmounts)
        const parts = splitByWeights(positive, sorted.reverse(), currency)
        expect(parts).toEqual([...parts].sort((a, b) => compareAmounts(b, a)))
      }),
    )
  })
})

it.each([
  ['no part', '1', ''],
  ['no weight', '1', '0 0'],
  ['a negative weight', '1', '2 -1'],
  ['an amount finer than the unit', '0.5', '1 1'],
])('refuses %s', (_, amount, weights) => {
  const given = weights ? amounts(weights) : []
  expect(() => splitByWeights(toAmount(amount), given, 'XOF')).toThrow(RangeError)
})
