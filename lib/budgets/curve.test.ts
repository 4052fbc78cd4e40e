import fc from 'fast-check'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/db/client'
import { createTestDatabase, idOf, type TestDatabase, withdrawRates } from '@/db/test/database'
import type { Viewer } from '@/lib/access/viewer'
import { viewOf } from '@/lib/finance/filters'
import { getFinance } from '@/lib/finance/queries'
import { casablancaToday } from '@/lib/format/casablanca'
import { toAmount } from '@/lib/money/amount'
import { sum } from '@/lib/money/arithmetic'
import { lastDay } from '@/lib/partial-date/partial-date'
import { getBudgetPage, type TotalRow } from './queries'

/* What is drawn is what the page says, for each viewer; and no more than that viewer may know. */

let db: TestDatabase
const ids: Record<string, number> = {}
const today = casablancaToday()

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
  const { owner } = db
  for (const name of ['implementer', 'funder', 'second', 'observer'])
    ids[name] = await idOf(owner`
      insert into organisation (kind, name) values ('agency', ${owner.json({ en: `Chart ${name}` })}) returning id`)
  await withdrawRates(owner)
  await owner`
    insert into exchange_rate (currency, rate_on, rate, source) values ('EUR', '2020-01-01', 10.5, 'test'), ('EUR', '2026-01-01', 11.25, 'test')`
})
afterAll(async () => {
  await (database() as unknown as { $client: Sql }).$client.end()
  await db.close()
})

const of = (name: string) => ids[name] ?? 0
const accountOf = async (login: string): Promise<Viewer> => {
  const [account] = await db.owner<Viewer[]>`
    select id, role, organisation_id "organisationId" from account where email = ${`${login}@example.org`}`
  if (!account) throw new Error(`no account ${login}`)
  return account
}
const liaisonOf = async (organisation: string): Promise<Viewer> => {
  const [account] = await db.owner<Viewer[]>`
    insert into account (email, name, role, organisation_id)
    values (${`${organisation}.${crypto.randomUUID()}@charts.example`}, ${organisation}, 'liaison', ${of(organisation)})
    returning id, role, organisation_id "organisationId"`
  if (!account) throw new Error('no liaison')
  return account
}

const day = fc
  .record({
    year: fc.integer({ min: 2023, max: 2028 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) =>
    [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
  )
const amount = fc.integer({ min: 1, max: 10 ** 11 }).map((cents) => (cents / 100).toFixed(2))
const currency = fc.constantFrom('EUR', 'MAD', 'USD')
const funder = fc.constantFrom('funder', 'second')
const entries = fc.array(
  fc.record({
    ...{ valued: day, amount, currency, funder },
    kind: fc.constantFrom('commitment', 'disbursement', 'disbursement', 'expenditure'),
    state: fc.constantFrom('submitted', 'accepted', 'accepted', 'accepted'),
  }),
  { maxLength: 12 },
)
const expectations = fc.array(
  fc.record({ due: day, precision: fc.constantFrom('day', 'month', 'year'), amount, currency, funder }),
  {
    maxLength: 6,
  },
)
type Of<Made> = Made extends fc.Arbitrary<infer Value> ? Value : never
type Money = { entries: Of<typeof entries>; expectations: Of<typeof expectations> }

const projectWith = async (money: Money) => {
  const { owner } = db
  const id = await idOf(owner`
    insert into project (title, kind, partnership_id) select '{"en": "Charted"}', 'bilateral', min(id) from partnership returning id`)
  for (const [name, role] of [
    ['implementer', 'implementing'],
    ['funder', 'funding'],
    ['observer', 'observer'],
  ] as const)
    await owner`insert into party (project_id, organisation_id, role) values (${id}, ${of(name)}, ${role})`
  for (const { kind, funder: name, valued, amount: sum, currency: unit, state } of money.entries)
    await owner`
      insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, state, author_id, organisation_id)
      select ${id}, ${kind}, ${of(name)}, ${valued}, ${valued}, ${sum}, ${unit}, ${state}, min(id), min(organisation_id) from account`
  for (const { due, precision, amount: sum, currency: unit, funder: name } of money.expectations) {
    const first =
      { day: due, month: `${due.slice(0, 7)}-01`, year: `${due.slice(0, 4)}-01-01` }[precision] ?? due
    await owner`
      insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency)
      values (${id}, ${of(name)}, ${first}, ${precision}, ${sum}, ${unit})`
  }
  return id
}

const official = (totals: readonly TotalRow[], unit: string, kind: string) =>
  sum(
    totals
      .filter((total) => total.currency === unit && total.kind === kind)
      .map((total) => toAmount(total.official)),
  )

test('the last actual point is the official total, for who sees each entry and for who does not', async () => {
  const viewers = [await accountOf('director'), await liaisonOf('implementer'), await liaisonOf('funder')]
  await fc.assert(
    fc.asyncProperty(entries, expectations, async (made, expected) => {
      const id = await projectWith({ entries: made, expectations: expected })
      for (const [at, viewer] of viewers.entries()) {
        const page = await getBudgetPage(viewer, id, 1, false)
        if (!page) throw new Error('no page')
        for (const unit of ['EUR', 'MAD', 'USD']) {
          const points = page.curve.filter((point) => point.currency === unit)
          const disbursed = official(page.totals, unit, 'disbursement')
          const paid = points.filter((point) => point.actual !== null)
          expect(paid.at(-1)?.actual ?? '0').toBe(disbursed)
          if (points.length > 0) expect(paid.at(-1)?.on).toBe(today)
          const planned = expected.filter((one) => one.currency === unit).map((one) => toAmount(one.amount))
          expect(points.at(-1)?.planned ?? '0').toBe(sum(planned))
          for (const point of points) {
            expect(point.grain).toBe(at === 2 ? 'year' : 'month')
            expect(point.on === today || point.on === lastDay(point.on.slice(0, at === 2 ? 4 : 7))).toBe(true)
          }
          const bars = page.byFunder.filter((bar) => bar.currency === unit)
          expect(sum(bars.map((bar) => toAmount(bar.disbursed)))).toBe(disbursed)
          const years = page.byYear.filter((year) => year.currency === unit)
          expect(years.at(-1)?.committedSoFar ?? '0').toBe(official(page.totals, unit, 'commitment'))
          expect(years.at(-1)?.spentSoFar ?? '0').toBe(official(page.totals, unit, 'expenditure'))
        }
      }
    }),
    { numRuns: 25 },
  )
})

test('in the reference currency too, what has no rate is counted and left out', async () => {
  const director = await accountOf('director')
  const money = { valued: '2025-05-05', kind: 'disbursement', state: 'accepted', funder: 'funder' } as const
  const id = await projectWith({
    entries: [
      { ...money, amount: '100.00', currency: 'EUR' },
      { ...money, amount: '5.50', currency: 'MAD' },
      { ...money, amount: '9.00', currency: 'USD' },
    ],
    expectations: [
      { due: '2026-03-01', precision: 'month', amount: '200.00', currency: 'EUR', funder: 'funder' },
      { due: '2027-03-01', precision: 'month', amount: '7.00', currency: 'USD', funder: 'funder' },
    ],
  })
  for (const viewer of [director, await liaisonOf('funder')]) {
    const page = await getBudgetPage(viewer, id, 1, true)
    const now = page?.curve.find(({ on }) => on === today)
    expect(now).toMatchObject({ currency: 'MAD', planned: '2250', actual: '1055.5' })
    expect(page?.curve.at(-1)).toMatchObject({ planned: '2250', missing: 2 })
    expect(page?.byFunder).toMatchObject([{ currency: 'MAD', disbursed: '1055.5', missing: 1 }])
  }
})

test('a funder learns in which year another paid, not in which month; an observer learns nothing', async () => {
  const money = {
    kind: 'disbursement',
    state: 'accepted',
    amount: '100.00',
    currency: 'EUR',
    funder: 'second',
  } as const
  const id = await projectWith({
    entries: [
      { ...money, valued: '2024-02-10' },
      { ...money, valued: '2024-09-10' },
    ],
    expectations: [],
  })
  const funder = await liaisonOf('funder')
  const page = await getBudgetPage(funder, id, 1, false)
  expect(page?.entries).toEqual([])
  expect(page?.curve.map(({ on, actual }) => [on, actual])).toEqual([
    ['2024-12-31', '200'],
    [today, '200'],
  ])
  const observer = await liaisonOf('observer')
  expect(await getBudgetPage(observer, id, 1, false)).toBeNull()
  expect(await portfolioOf(observer)).toMatchObject({ curve: [], byFunder: [], byYear: [] })
})

const portfolioOf = (viewer: Viewer, partnership: number | null = null) =>
  getFinance(viewer, { ...viewOf({}), partnership }, 'en', today)

const partnershipOf = () =>
  idOf(db.owner`insert into partnership (kind, name) values ('bilateral', '{"en": "Charted"}') returning id`)

test('the portfolio draws what the viewer sees, and of it what is asked for', async () => {
  const money = { kind: 'disbursement', state: 'accepted', currency: 'USD', funder: 'funder' } as const
  const [first, second] = [await partnershipOf(), await partnershipOf()]
  const paid = async (amount: string, valued: string, partnership: number) => {
    const id = await projectWith({ entries: [{ ...money, amount, valued }], expectations: [] })
    await db.owner`update project set partnership_id = ${partnership} where id = ${id}`
  }
  await paid('0.10', '2024-02-10', first)
  await paid('0.20', '2025-02-10', first)
  await paid('0.40', '2025-02-10', second)
  const both = await portfolioOf(await liaisonOf('implementer'), first)
  expect(both.curve.map(({ on, actual }) => [on, actual])).toEqual([
    ['2024-12-31', '0.1'],
    ['2025-12-31', '0.3'],
    [today, '0.3'],
  ])
  expect(both.byFunder).toMatchObject([{ funderId: of('funder'), disbursed: '0.3', funders: 1 }])
  expect((await portfolioOf(await accountOf('director'), second)).curve.at(-1)).toMatchObject({
    actual: '0.4',
  })
})

test('beyond the first ten, funders are put together, and nothing is lost', async () => {
  const { owner } = db
  const id = await projectWith({ entries: [], expectations: [] })
  for (let at = 1; at <= 12; at++) {
    const organisation = await idOf(
      owner`insert into organisation (kind, name) values ('agency', ${owner.json({ en: `Many ${at}` })}) returning id`,
    )
    await owner`
      insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, state, author_id, organisation_id)
      select ${id}, 'commitment', ${organisation}, '2026-01-05', '2026-01-05', ${at}, 'EUR', 'accepted', min(id), min(organisation_id) from account`
  }
  const page = await getBudgetPage(await accountOf('director'), id, 1, false)
  expect(page?.byFunder.map(({ committed }) => committed)).toEqual([
    '12',
    '11',
    '10',
    '9',
    '8',
    '7',
    '6',
    '5',
    '4',
    '3',
    '3',
  ])
  expect(page?.byFunder.at(-1)).toMatchObject({ funderId: null, name: null, funders: 2 })
})
