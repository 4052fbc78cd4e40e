import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAmount, toThousandths } from '@/lib/money/amount'
import { anyAmount } from '@/lib/money/test/any-amount'
import { amountTicks } from './amount-ticks'

test.each([
  [['3800000'], ['0', '1000000', '2000000', '3000000', '4000000']],
  [['1200000'], ['0', '500000', '1000000', '1500000']],
  [[], ['0', '1']],
  [
    ['-300', '500'],
    ['-400', '-200', '0', '200', '400', '600'],
  ],
])('%s stands on %s', (amounts, ticks) => {
  expect(amountTicks(amounts.map(toAmount))).toEqual(ticks)
})

test('a scale holds every amount and nought, in few even steps', () => {
  fc.assert(
    fc.property(fc.array(anyAmount), (amounts) => {
      const ticks = amountTicks(amounts).map(toThousandths)
      const step = (ticks[1] ?? 0n) - (ticks[0] ?? 0n)
      expect(ticks).toContain(0n)
      expect(ticks.length).toBeLessThanOrEqual(6)
      for (const [at, tick] of ticks.entries()) expect(tick).toBe((ticks[0] ?? 0n) + BigInt(at) * step)
      for (const amount of amounts.map(toThousandths)) {
        expect(amount >= (ticks[0] ?? 0n)).toBe(true)
        expect(amount <= (ticks.at(-1) ?? 0n)).toBe(true)
      }
    }),
  )
})
