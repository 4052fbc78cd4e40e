import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromThousandths, toAmount } from '@/lib/money/amount'
import { sum } from '@/lib/money/arithmetic'
import type { SumRow } from './sums'
import { type Cell, createWorld, type World } from './world.test-data'

/* Reallocations asked for, approved and refused in any order: the total of each currency stays, each version can be
   read again, and lines, years and the whole add up. */

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const currencies = ['EUR', 'MAD', 'EUR'] as const
const places = currencies.flatMap((_, line) =>
  [
    { year: 2027, quarter: null },
    { year: 2028, quarter: 1 },
    { year: 2028, quarter: 2 },
    { year: 2029, quarter: null },
  ].map((period) => ({ line, ...period })),
)
const cents = fc.bigInt(1n, 10n ** 9n).map((units) => fromThousandths(units * 10n))
const place = fc.integer({ min: 0, max: places.length - 1 })
const step = fc.record({ from: place, to: place, amount: cents, isApproved: fc.boolean() })

const wholeOf = (sums: readonly SumRow[]) =>
  Object.fromEntries(
    sums
      .filter(({ lineId, year }) => lineId === null && year === null)
      .map((one) => [one.currency, one.after]),
  )

const cellsOf = (sums: readonly SumRow[]): Cell[] =>
  sums.flatMap(({ lineId, year, quarter, after }) =>
    lineId !== null && year !== null && quarter !== null && after !== '0'
      ? [{ lineId, year, quarter: quarter === 0 ? null : quarter, amount: after }]
      : [],
  )

const sorted = (cells: readonly Cell[]) => cells.map((cell) => JSON.stringify(Object.values(cell))).sort()

const expectToAddUp = (sums: readonly SumRow[]) => {
  const added = (parts: readonly SumRow[]) => sum(parts.map(({ after }) => toAmount(after)))
  for (const whole of sums.filter(({ quarter }) => quarter === null)) {
    const within = sums.filter(({ currency }) => currency === whole.currency)
    const sameYear = within.filter(({ year }) => year === whole.year)
    const ofYears = within.filter(
      ({ lineId, year, quarter }) => lineId === whole.lineId && year && quarter === null,
    )
    if (whole.lineId === null)
      expect(added(sameYear.filter((one) => one.lineId && one.quarter === null))).toBe(whole.after)
    if (whole.year === null) expect(added(ofYears)).toBe(whole.after)
    if (whole.lineId !== null && whole.year !== null)
      expect(added(sameYear.filter((one) => one.lineId === whole.lineId && one.quarter !== null))).toBe(
        whole.after,
      )
  }
}

describe('a budget and its reallocations', () => {
  test('conserve the total of each currency, and every version can be read again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cents, { minLength: places.length, maxLength: places.length }),
        fc.array(step, { minLength: 1, maxLength: 8 }),
        async (amounts, steps) => {
          const projectId = await world.plant()
          const lines: number[] = []
          for (const currency of currencies) lines.push(await world.line(projectId, currency))
          const at = (index: number) => {
            const { line = 0, year = 0, quarter = null } = places[index] ?? {}
            return { lineId: lines[line] ?? 0, year, quarter }
          }
          for (const [index, amount] of amounts.entries())
            await world.plan(projectId, { ...at(index), amount })
          await world.decide(await world.propose(projectId, 'original'), 'approved')
          const versions = [await world.cells(projectId)]
          const total = wholeOf(await world.sums(projectId, null))
          for (const { from, to, amount, isApproved } of steps) {
            const isOneCurrency = currencies[places[from]?.line ?? 0] === currencies[places[to]?.line ?? 0]
            const asked = world.propose(projectId, 'reallocation', [{ from: at(from), to: at(to), amount }])
            if (from === to || !isOneCurrency) {
              await expect(asked).rejects.toThrow()
              continue
            }
            const id = await asked
            const decided = isApproved && (await world.decide(id, 'approved').catch(() => 0))
            if (decided) versions.push(await world.cells(projectId))
            else await world.decide(id, 'refused')
          }
          for (const [index, cells] of versions.entries()) {
            const sums = await world.sums(projectId, index + 1)
            expect(sorted(cellsOf(sums))).toEqual(sorted(cells))
            expect(wholeOf(sums)).toEqual(total)
            expectToAddUp(sums)
          }
          expect(sorted(cellsOf(await world.sums(projectId, null)))).toEqual(sorted(versions.at(-1) ?? []))
        },
      ),
      { numRuns: 12 },
    )
  }, 120_000)
})
