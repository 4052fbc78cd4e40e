import type { Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/db/client'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import type { Viewer } from '@/lib/access/viewer'
import { viewOf as awaitingOf } from '@/lib/awaiting/filters'
import { getAwaiting, listAwaiting } from '@/lib/awaiting/queries'
import type { PositionSums } from '@/lib/budgets/position-tables'
import { viewOf as registerOf } from '@/lib/decisions/filters'
import { listDecisions } from '@/lib/decisions/queries'
import { viewOf as financeOf } from '@/lib/finance/filters'
import { getFinance } from '@/lib/finance/queries'
import { tablesOf } from '@/lib/finance/tables'
import { casablancaToday } from '@/lib/format/casablanca'
import { listMilestones } from '@/lib/milestones/list'
import { viewOf as milestonesOf } from '@/lib/milestones/list-filters'
import { viewOf as portfolioOf } from '@/lib/portfolio/filters'
import { listPortfolio } from '@/lib/portfolio/queries'
import { healthLevels } from '@/lib/project-health/rules'
import { behindOf } from './behind'
import { asAtIn, type DashboardView, queryOf, viewOf } from './filters'
import { plantOutsider } from './planted.test-data'
import { getDue, getHealth, getMoney, getOverview, type MovedRow } from './queries'

/* Every figure is the number of rows of the list that it opens. */

const today = casablancaToday()
const ability = { today, maySeePast: true }
let db: TestDatabase
let viewers: Record<'director' | 'liaison' | 'observer', Viewer>

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
  const named = async (login: string) => {
    const [row] = await db.owner`
      select id, role, organisation_id "organisationId" from account where email = ${`${login}@example.org`}`
    return row as unknown as Viewer
  }
  viewers = {
    director: await named('director'),
    liaison: await named('liaison.giz'),
    observer: await named('observer.eu'),
  }
  await plantOutsider(db.owner)
})
afterAll(async () => {
  await (database() as unknown as { $client: Sql }).$client.end()
  await db.close()
})

/** The parameters of an address, as a page reads them. */
const parametersOf = (address: string | null) =>
  Object.fromEntries(new URL(String(address), 'http://here').searchParams)

const addressed = async () => {
  const [ids] = await db.owner`
    select (select id from partnership where name->>'fr' ilike '%allemagne%' limit 1) partnership,
      (select programme_id from project_programme group by 1 order by count(*) desc limit 1) programme,
      (select strategy_id from project_strategy group by 1 order by count(*) desc limit 1) strategy,
      (select organisation_id from party where role = 'funding' group by 1 order by count(*) desc limit 1) funder`
  return [
    {},
    { partnership: String(ids?.partnership) },
    { programme: String(ids?.programme) },
    { strategy: String(ids?.strategy) },
    { funder: String(ids?.funder) },
    { kind: 'multilateral' },
    { status: 'implementation' },
    { from: '2025' },
    { from: '2012', to: '2016' },
  ]
}

const eachView = async (check: (viewer: Viewer, view: DashboardView) => Promise<void>) => {
  for (const viewer of Object.values(viewers))
    for (const parameters of await addressed()) await check(viewer, viewOf(parameters, ability))
}

describe('today', () => {
  test('projects, by partnership and state', () =>
    eachView(async (viewer, view) => {
      const behind = behindOf('fr', view)
      const listed = async (address: string | null) => {
        const parameters = parametersOf(address)
        const asked = portfolioOf(parameters, asAtIn(parameters, ability))
        return (await listPortfolio(viewer, asked, 'fr', today)).count[0]?.total
      }
      const { rows } = await getOverview(viewer, view, 'fr')
      const sum = (of: 'projects' | 'underWay') => rows.reduce((total, row) => total + row[of], 0)
      expect(await listed(behind.projects())).toBe(sum('projects'))
      expect(await listed(behind.underWay())).toBe(sum('underWay'))
      for (const { partnershipId: partnership, status, projects } of rows.slice(0, 3))
        expect(await listed(behind.projects({ partnership, status }))).toBe(projects)
    }))

  test('milestones and decisions, late and coming', () =>
    eachView(async (viewer, view) => {
      const behind = behindOf('fr', view)
      const { milestones, decisions } = await getDue(viewer, view)
      for (const when of ['late', 'soon'] as const) {
        const parameters = parametersOf(behind.milestones(when))
        const list = await listMilestones(viewer, milestonesOf(parameters, asAtIn(parameters, ability)), 'fr')
        expect(list.count[0]?.total).toBe(milestones[0]?.[when])
        expect(list.rows.slice(0, 4).map(({ id }) => id)).toEqual(
          (milestones[0]?.[`${when}Rows`] ?? []).map(({ id }) => id),
        )
        const asked = registerOf(parametersOf(behind.decisions(when === 'late' ? 'overdue' : 'soon')))
        expect((await listDecisions(viewer, asked, 'fr', today)).total).toBe(decisions[0]?.[when])
      }
    }))

  test('what awaits validation', () =>
    eachView(async (viewer, view) => {
      const [counts] = (await getAwaiting(viewer, view)).counts
      for (const what of ['reports', 'entries'] as const) {
        const asked = awaitingOf(parametersOf(behindOf('fr', view).awaiting(what)))
        expect((await listAwaiting(viewer, asked, 'fr')).count[0]?.total).toBe(counts?.[what])
      }
    }))

  test('money is that of the finance page', () =>
    eachView(async (viewer, view) => {
      const behind = behindOf('fr', view)
      const { rows } = await getMoney(viewer, view, 'fr')
      const finance = async (address: string | null) => {
        const found = await getFinance(viewer, financeOf(parametersOf(address)), 'fr', today)
        return { whole: tablesOf(found.rows)[0]?.whole, lines: tablesOf(found.rows)[0]?.lines ?? [], found }
      }
      const sums = ({ committed, disbursed, spent, missing }: MovedRow) => [
        committed,
        disbursed,
        spent,
        missing,
      ]
      const theirs = (line: PositionSums | undefined) => {
        const { committed, disbursed, spent } = line?.position ?? {
          committed: '0',
          disbursed: '0',
          spent: '0',
        }
        return [committed, disbursed, spent, line?.withoutRate ?? 0]
      }
      const [byPartnership, byYear] = await Promise.all([
        finance(behind.money()),
        finance(behind.money({ group: 'year' })),
      ])
      for (const row of rows) {
        const { lines } = row.by === 'year' ? byYear : byPartnership
        expect(sums(row)).toEqual(
          theirs(row.by === 'whole' ? byPartnership.whole : lines.find(({ key }) => key === row.key)),
        )
        if (row.by === 'partnership')
          expect(sums(row)).toEqual(
            theirs((await finance(behind.money({ group: 'project', partnership: row.key }))).whole),
          )
      }
      const moving = (lines: readonly (PositionSums & { key: number })[]) =>
        lines.filter((line) => theirs(line).some((value) => String(value) !== '0')).map(({ key }) => key)
      for (const [by, { lines }] of [
        ['partnership', byPartnership],
        ['year', byYear],
      ] as const) {
        const keys = rows.filter((row) => row.by === by).map(({ key }) => key)
        expect(keys).toEqual(expect.arrayContaining(moving(lines)))
      }
    }))

  test('every project under way has one level', () =>
    eachView(async (viewer, view) => {
      const { rows } = await getOverview(viewer, view, 'fr')
      const [found] = (await getHealth(viewer, view)).health
      const judged = Object.values(found?.counts ?? {}).reduce((sum, count) => sum + count, 0)
      // Nothing is declared in the demonstration: what is under way is judged, and nothing else.
      expect(judged).toBe(rows.reduce((total, row) => total + row.underWay, 0))
      for (const { level } of found?.rows ?? []) expect(['critical', 'attention']).toContain(level)
      for (const level of healthLevels) {
        const asked = portfolioOf(parametersOf(behindOf('fr', view).health(level)), null)
        const listed = await listPortfolio(viewer, asked, 'fr', today)
        expect(listed.count[0]?.total).toBe(found?.counts?.[level] ?? 0)
      }
    }))

  test('something is found, so that the agreement says something', async () => {
    const view = viewOf({}, ability)
    const { milestones, decisions } = await getDue(viewers.director, view)
    expect(milestones[0]?.late).toBeGreaterThan(0)
    expect(decisions[0]?.late).toBeGreaterThan(0)
    expect((await getMoney(viewers.director, view, 'fr')).rows.length).toBeGreaterThan(1)
    const [{ reports, entries } = { reports: 0, entries: 0 }] = (await getAwaiting(viewers.director, view))
      .counts
    expect([reports > 0, entries > 0]).toEqual([true, true])
  })

  test('a project that one does not see is in none of it', async () => {
    const own = async (viewer: Viewer) => {
      const view = viewOf({}, ability)
      const { rows } = await getOverview(viewer, view, 'fr')
      const { milestones } = await getDue(viewer, view)
      const { rows: money } = await getMoney(viewer, view, 'fr')
      return JSON.stringify([rows, milestones, money, (await getHealth(viewer, view)).health])
    }
    expect(await own(viewers.director)).toContain('Outsider')
    expect(await own(viewers.liaison)).not.toContain('Outsider')
  })
})

describe('as at a day in the past', () => {
  const past = viewOf({ on: '2017-06-01' }, ability)

  test('lists that speak of it agree, the others have no address', async () => {
    const behind = behindOf('fr', past)
    expect([
      behind.projects(),
      behind.health('critical'),
      behind.decisions('overdue'),
      behind.money(),
    ]).toEqual([null, null, null, null])
    const { milestones } = await getDue(viewers.director, past)
    for (const when of ['late', 'soon'] as const) {
      const parameters = parametersOf(behind.milestones(when))
      const view = milestonesOf(parameters, asAtIn(parameters, ability))
      expect(view.asAt.day).toBe('2017-06-01')
      expect((await listMilestones(viewers.director, view, 'fr')).count[0]?.total).toBe(milestones[0]?.[when])
    }
    const { rows } = await getOverview(viewers.director, past, 'fr')
    const parameters = parametersOf(behind.underWay())
    const asked = portfolioOf(parameters, asAtIn(parameters, ability))
    expect((await listPortfolio(viewers.director, asked, 'fr', today)).count[0]?.total).toBe(
      rows.reduce((total, row) => total + row.underWay, 0),
    )
    expect(rows.some(({ underWay }) => underWay > 0)).toBe(true)
  })

  test('money is that of value dates up to the day', async () => {
    const [line] = await db.owner<{ value_on: string }[]>`
      select value_on::text from transaction where state = 'accepted' order by value_on limit 1 offset 3`
    const day = String(line?.value_on)
    const { rows } = await getMoney(viewers.director, viewOf({ on: day }, ability), 'fr')
    const [sums] = await db.owner`
      select trim_scale(coalesce(sum(c.amount) filter (where t.kind = 'commitment'), 0))::text committed,
        trim_scale(coalesce(sum(c.amount) filter (where t.kind = 'disbursement'), 0))::text disbursed
      from transaction t join transaction_conversion c on c.transaction_id = t.id join project p on p.id = t.project_id
      where t.state = 'accepted' and t.value_on <= ${day} and p.archived_at is null`
    expect(rows.find(({ by }) => by === 'whole')).toMatchObject({ ...sums })
  })

  test('who does not see everything looks at today', () => {
    const view = viewOf({ on: '2017-06-01' }, { today, maySeePast: false })
    expect([view.asAt.day, queryOf(view)]).toEqual([today, ''])
  })
})
