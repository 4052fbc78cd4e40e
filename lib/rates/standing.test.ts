import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { Refusal } from '@/lib/outcome'
import { type GivenRate, insertRates, standingOf } from './record'

/* What the preview of an import says of a closed period is what the guard of the table then does. */

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase()
  await db.owner`insert into account (email, name, role, organisation_id) select 'standing@rates.example', 'x', 'director', min(id) from organisation`
})
afterAll(() => db.close())

const day = fc
  .integer({ min: 0, max: 30 })
  .map((n) => new Date(Date.UTC(1950, 0, 1 + n)).toISOString().slice(0, 10))
const rate: fc.Arbitrary<GivenRate> = fc.record({
  currency: fc.constantFrom('SEK', 'NOK'),
  day,
  rate: fc.constantFrom('1', '2'),
  source: fc.constant('Standing test'),
})
const onePerDay = (most: number) =>
  fc.uniqueArray(rate, { maxLength: most, minLength: 1, selector: (one) => one.currency + one.day })
const period = fc.tuple(day, day).map((days) => days.toSorted())

const undone = Symbol('undone')
const inTransaction = (run: (tx: Parameters<typeof standingOf>[0]) => Promise<void>) =>
  drizzle(db.owner)
    .transaction(async (tx) => {
      await run(tx)
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error
    })

test('whether rates touch a closed period is known before they are recorded', async () => {
  const seen = { refused: 0, recorded: 0 }
  await fc.assert(
    fc.asyncProperty(onePerDay(4), period, onePerDay(4), async (earlier, [starts, ends], given) => {
      await inTransaction(async (tx) => {
        await insertRates(tx, earlier, 'rate')
        await tx.execute(
          sql`insert into reporting_period (starts_on, ends_on, closed_by) select ${starts}, ${ends}, max(id) from account`,
        )
        const standings = await standingOf(tx, given)
        const known = given.map(({ currency, day }) =>
          earlier.find((one) => one.currency === currency && one.day === day),
        )
        expect(standings.map(({ kept }) => kept ?? undefined)).toEqual(known.map((one) => one?.rate))
        const fresh = given.filter((_, at) => !known[at])
        const isRefused = standings.some(({ isClosed }) => isClosed)
        seen[isRefused ? 'refused' : 'recorded'] += 1
        const recording = tx.transaction((inner) => insertRates(inner, fresh, 'rate'))
        if (!isRefused) expect(await recording).toBe(fresh.length)
        else {
          const refusal = await recording.catch((error: unknown) => error)
          expect(refusal).toBeInstanceOf(Refusal)
          expect((refusal as Refusal).detail.fieldErrors).toEqual({ rate: 'rate_period_closed' })
        }
      })
    }),
    { numRuns: 300 },
  )
  expect(Math.min(seen.refused, seen.recorded)).toBeGreaterThan(20)
}, 120_000)

test('of five thousand lines too, and quickly', async () => {
  await inTransaction(async (tx) => {
    const lines = Array.from({ length: 5000 }, (_, at) => ({
      ...{ currency: 'SEK', rate: '1.05', source: 'Standing test' },
      day: new Date(Date.UTC(1950, 0, 1 + at)).toISOString().slice(0, 10),
    }))
    await tx.execute(
      sql`insert into reporting_period (starts_on, ends_on, closed_by) select make_date(y, 1, 1), make_date(y, 12, 31), (select max(id) from account) from generate_series(1940, 1949) y`,
    )
    const began = performance.now()
    expect((await standingOf(tx, lines)).some(({ isClosed }) => isClosed)).toBe(false)
    expect(await insertRates(tx, lines, 'rate')).toBe(5000)
    expect((await standingOf(tx, lines)).every(({ kept }) => kept === '1.05')).toBe(true)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
}, 60_000)
