import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromThousandths } from '@/lib/money/amount'
import { negate, sum } from '@/lib/money/arithmetic'
import { effectsOf } from './effects'

const lines = [
  { id: 1, currency: 'EUR', cells: [{ year: 2027, quarter: null, amount: '100' }] },
  { id: 2, currency: 'EUR', cells: [{ year: 2027, quarter: 2, amount: '40.5' }] },
  { id: 3, currency: 'MAD', cells: [] },
]
const place = fc.record({
  lineId: fc.constantFrom(1, 2, 3),
  year: fc.constantFrom(2027, 2028),
  quarter: fc.constantFrom(null, 1, 2),
})
const amount = fc.bigInt(1n, 10n ** 9n).map(fromThousandths)

test('what a place gains is what the moves give it, and the totals are those of its currency', () => {
  const move = fc.record({ from: fc.option(place), to: fc.option(place), amount })
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      const { effects, totals } = effectsOf(lines, moves)
      for (const { currency, before, after, isSame } of totals) {
        const own = effects.filter(
          ({ lineId }) => lines.find(({ id }) => id === lineId)?.currency === currency,
        )
        const gained = sum(own.map((effect) => sum([effect.after, negate(effect.before)])))
        expect(after).toBe(sum([before, gained]))
        expect(isSame).toBe(after === before)
      }
    }),
  )
})

test('a place that would fall below zero is said, one that has nothing starts from it', () => {
  const [from, to] = [
    { lineId: 1, year: 2027, quarter: null },
    { lineId: 2, year: 2028, quarter: null },
  ]
  const { effects, totals } = effectsOf(lines, [{ from, to, amount: fromThousandths(100_001n) }])
  expect(effects).toEqual([
    { ...from, before: '100', after: '-0.001', isBelowZero: true },
    { ...to, before: '0', after: '100.001', isBelowZero: false },
  ])
  expect(totals).toEqual([{ currency: 'EUR', before: '140.5', after: '140.5', isSame: true }])
})
