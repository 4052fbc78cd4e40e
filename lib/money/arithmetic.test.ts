import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAmount } from './amount'
import { compareAmounts, isNegative, isZero, negate, share, sum } from './arithmetic'
import { anyAmount } from './test/any-amount'

it('adds what floats cannot', () => {
  expect(sum(['0.1', '0.2'].map(toAmount))).toBe('0.3')
  expect(sum(['9007199254740.993', '0.001', '-0.004'].map(toAmount))).toBe('9007199254740.99')
  expect(sum([])).toBe('0')
  expect(sum(['999999999999999', '1'].map(toAmount))).toBe('1000000000000000')
  expect(() => sum(['999999999999999999999', '1'].map(toAmount))).toThrow(RangeError)
})

it('adds in any order and any grouping', () => {
  const amounts = fc.array(anyAmount, { maxLength: 9 })
  fc.assert(
    fc.property(amounts, fc.infiniteStream(fc.nat()), fc.nat(9), (list, ranks, cut) => {
      const ranked = list.map((amount) => ({ amount, rank: ranks.next().value }))
      const shuffled = ranked.sort((a, b) => a.rank - b.rank).map(({ amount }) => amount)
      const [head, tail] = [shuffled.slice(0, cut), shuffled.slice(cut)]
      expect(sum(shuffled)).toBe(sum(list))
      expect(sum([sum(head), sum(tail)])).toBe(sum(list))
    }),
  )
})

it('takes away what it added', () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, (a, b) => {
      expect(sum([a, b, negate(b)])).toBe(a)
    }),
  )
})

it('compares by value, not as texts', () => {
  const sorted = ['-10', '-9.5', '0', '0.005', '9', '10', '10.001'].map(toAmount)
  expect([...sorted].reverse().sort(compareAmounts)).toEqual(sorted)
  fc.assert(
    fc.property(anyAmount, anyAmount, (a, b) => {
      expect(compareAmounts(a, b) + compareAmounts(b, a)).toBe(0)
      expect(compareAmounts(a, b) === 0).toBe(a === b)
      expect(compareAmounts(a, b) < 0).toBe(isNegative(sum([a, negate(b)])))
    }),
  )
})

it('knows nothing from something', () => {
  expect(['0', '-0', '0.001', '-5'].map((text) => isZero(toAmount(text)))).toEqual([true, true, false, false])
  expect(negate(toAmount('0'))).toBe('0')
})

describe('share', () => {
  it.each([
    ['1', '3', '33.3'],
    ['2', '3', '66.7'],
    ['1', '2000', '0.1'],
    ['49', '100000', '0'],
    ['4.6', '4.6', '100'],
    ['-1', '8', '-12.5'],
    ['-1', '2000', '-0.1'],
    ['1', '-2000', '-0.1'],
    ['3', '2', '150'],
  ])('%s of %s is %s percent', (part, whole, percent) =>
    expect(share(toAmount(part), toAmount(whole))).toBe(percent),
  )
  it('of nothing is unknown', () => expect(share(toAmount('5'), toAmount('0'))).toBeNull())
})
