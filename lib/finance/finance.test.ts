import fc from 'fast-check'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/db/client'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import type { PositionTable } from '@/lib/budgets/position-tables'
import { toAmount } from '@/lib/money/amount'
import { expectPartsToMakeTheWhole, figuresOf } from './adding.test-data'
import { type FinanceView, type Group, groups, viewOf } from './filters'
import { anyEntries, type Planted, plantPortfolio } from './planted-portfolio.test-data'
import { getFinance } from './queries'
import { missingOf, silentOf, tablesOf } from './tables'

const today = '2026-11-22'
let db: TestDatabase
let planted: Planted

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
  planted = await plantPortfolio(db)
})
afterAll(async () => {
  await (database() as unknown as { $client: Sql }).$client.end()
  await db.close()
})

const rowsOf = async (change: Partial<FinanceView>, viewer = planted.director) =>
  (await getFinance(viewer, { ...viewOf({}), ...change }, 'en', today)).rows
const ask = async (change: Partial<FinanceView>, viewer = planted.director) =>
  tablesOf(await rowsOf(change, viewer))
const lineOf = (tables: PositionTable[], currency: string, key: number) =>
  tables.find((table) => table.currency === currency)?.lines.find((line) => line.key === key)

describe('whatever is recorded', () => {
  test('lines add up to their total, and every grouping has the same total', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        await planted.record(entries)
        for (const inReference of [false, true]) {
          const tables = Object.fromEntries(
            await Promise.all(
              groups.map(async (group) => [group, await ask({ group, inReference })] as const),
            ),
          ) as Record<Group, PositionTable[]>
          for (const group of ['partnership', 'project', 'funder', 'year'] as const)
            tables[group].forEach(expectPartsToMakeTheWhole)
          const wholes = (group: Group) =>
            tables[group].map(({ currency, whole }) => ({ currency, ...whole }))
          for (const group of ['programme', 'project', 'funder'] as const)
            expect(wholes(group)).toEqual(wholes('partnership'))
          // By year nothing is said of what is given, nor of an instalment still to come.
          for (const table of tables.year)
            expect(table.whole.position).toEqual(
              tables.partnership.find(({ currency }) => currency === table.currency)?.whole.position,
            )
        }
      }),
      { numRuns: 6 },
    )
  })

  test('a line is the whole of the view it leads to', async () => {
    for (const inReference of [false, true])
      for (const { currency, lines } of await ask({ group: 'partnership', inReference }))
        for (const { key, ...line } of lines) {
          const behind = await ask({ group: 'project', partnership: key, inReference })
          const whole = behind.find((table) => table.currency === currency)?.whole
          expect(whole && figuresOf(whole)).toEqual(figuresOf(line))
        }
  })
})

test('a project in two programmes stands in both, and once in the total', async () => {
  const tables = await ask({ group: 'programme', partnership: planted.partnerships[0] ?? 0 })
  const [one, two] = planted.programmes.map((key) => lineOf(tables, 'EUR', key))
  expect(one && figuresOf(one)).toEqual(two && figuresOf(two))
  expect(one?.funded).toBe('5100.5')
  expect(tables.find(({ currency }) => currency === 'EUR')?.whole.funded).toBe('5100.5')
})

test('the projects of no programme have their line and their filter', async () => {
  const tables = await ask({ group: 'programme' })
  const without = await ask({ group: 'project', programme: 'none' })
  for (const { currency, whole } of without) {
    const line = lineOf(tables, currency, 0)
    expect(line && figuresOf(line)).toEqual(figuresOf(whole))
  }
  expect(without.flatMap(({ lines }) => lines.map(({ key }) => key))).not.toContain(planted.well)
})

test('what is planned counts on the last day of its month, once that is over, and only where it is scheduled', async () => {
  const before = (day: string) =>
    getFinance(planted.director, { ...viewOf({}), group: 'project' }, 'en', day).then(({ rows }) =>
      lineOf(tablesOf(rows), 'EUR', planted.well),
    )
  expect((await before('2026-01-30'))?.schedule?.planned).toBe('0')
  expect((await before('2026-01-31'))?.schedule?.planned).toBe('300')
  expect((await before('2030-12-31'))?.schedule?.planned).toBe('1000')
  const [row] = await db.owner`
    select trim_scale(coalesce(sum(official), 0) - 300)::text gap from transaction_total
    where project_id = ${planted.well} and funder_id = ${planted.organisations[0] ?? 0} and currency = 'EUR' and kind = 'disbursement'`
  expect((await before('2026-01-31'))?.schedule?.gap).toBe(row?.gap)
})

test('in the reference currency what has no rate, or no day, is counted and not guessed', async () => {
  const rows = await rowsOf({ inReference: true, partnership: planted.partnerships[0] ?? 0 })
  const [counted] = await db.owner`
    select count(*)::integer missing from transaction t join transaction_conversion c on c.transaction_id = t.id
    join project p on p.id = t.project_id
    where c.amount is null and t.state <> 'returned' and p.partnership_id = ${planted.partnerships[0] ?? 0}`
  expect(missingOf(rows)).toEqual({ entries: counted?.missing, funding: 1, planned: 0 })
  expect(tablesOf(rows).map(({ currency, whole }) => [currency, whole.funded])).toEqual([['MAD', '53505.35']])
})

test('of a project without any amount nothing is said, and a zero is not made of it', async () => {
  const rows = await rowsOf({ group: 'project', partnership: planted.partnerships[1] ?? 0 })
  expect(silentOf(rows).map(({ key }) => key)).toEqual([planted.silent])
  expect(rows.filter(({ key }) => key === planted.silent)).toMatchObject([{ currency: null, funded: null }])
})

test('who observes sees no project here, a funder those it funds', async () => {
  for (const group of groups) expect(await rowsOf({ group }, planted.observer)).toEqual([])
  const keys = (await rowsOf({ group: 'project' }, planted.funder)).map(({ isWhole, key }) => isWhole || key)
  expect(new Set(keys)).toEqual(new Set([true, planted.well]))
})

test('years, funders and kinds narrow it', async () => {
  const [, year] = await Promise.all([ask({ from: 2025, to: 2025 }), ask({ group: 'year' })])
  const only = await ask({ from: 2025, to: 2025 })
  for (const { currency, whole } of only) {
    const line = lineOf(year, currency, 2025)
    expect(line && figuresOf(line)).toEqual(figuresOf(whole))
  }
  for (const group of groups.filter((one) => one !== 'programme'))
    (await ask({ group, from: 2025, to: 2026 })).forEach(expectPartsToMakeTheWhole)
  const second = planted.organisations[1] ?? 0
  const byFunder = await ask({ group: 'funder' })
  for (const { currency, whole } of await ask({ funder: second })) {
    const line = lineOf(byFunder, currency, second)
    expect(line && figuresOf(line)).toEqual(figuresOf(whole))
  }
  expect(await ask({ kind: 'triangular', partnership: planted.partnerships[0] ?? 0 })).toEqual([])
})

test('amounts that are absurd together are added like any others', async () => {
  const absurd = { project: 1, funder: 1, kind: 'commitment', day: '2026-03-04', state: 'submitted' } as const
  const amount = toAmount('999999999999999')
  await planted.record([1, 2, 3].map(() => ({ ...absurd, amount, currency: 'XOF' })))
  const tables = await ask({ group: 'project' })
  const whole = tables.find(({ currency }) => currency === 'XOF')?.whole
  expect(whole?.position.awaiting.committed).toBe('2999999999999997')
})

test('a converted portfolio tells the rates it was converted by, those of what the viewer sees alone', async () => {
  const ratesFor = async (viewer: typeof planted.director, change: Partial<FinanceView>) =>
    (await getFinance(viewer, { ...viewOf({}), ...change }, 'en', today)).rates
  await db.owner`insert into exchange_rate (currency, rate_on, rate, source) values ('SEK', '2001-01-01', 1, 'Never used')`
  const applied = await ratesFor(planted.director, { inReference: true })
  expect(applied).toContainEqual({ currency: 'EUR', rate: '10.7', day: '2025-06-01', source: 'Bank' })
  expect(applied.filter(({ currency }) => currency === 'SEK')).toEqual([])
  expect(await ratesFor(planted.director, { inReference: false })).toEqual([])
  expect(await ratesFor(planted.observer, { inReference: true })).toEqual([])
})
