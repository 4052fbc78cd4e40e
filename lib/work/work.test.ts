import type { Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/db/client'
import { createTestDatabase, type TestDatabase, withdrawRates } from '@/db/test/database'
import type { Viewer } from '@/lib/access/viewer'
import { viewOf as registerView } from '@/lib/decisions/filters'
import { listDecisions } from '@/lib/decisions/queries'
import { viewOf as portfolioView } from '@/lib/portfolio/filters'
import { listPortfolio } from '@/lib/portfolio/queries'
import { listReportQueues } from '@/lib/reports/queries'
import { type PlantedSide, plantSide, today, viewerOf } from './planted.test-data'
import { getHead, listWork, shownOfEach } from './queries'
import { kindsOf, type WorkKind } from './rules'

let db: TestDatabase
let own: PlantedSide
let foreign: PlantedSide
let [director, auditor, administrator] = [null, null, null] as unknown as [Viewer, Viewer, Viewer]

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
  own = await plantSide(db.owner, 'OWN')
  foreign = await plantSide(db.owner, 'FOREIGN')
  director = await viewerOf(db.owner, 'director')
  auditor = await viewerOf(db.owner, 'auditor')
  administrator = await viewerOf(db.owner, 'admin')
})
afterAll(async () => {
  await (database() as unknown as { $client: Sql }).$client.end()
  await db.close()
})

const idsFor = async (viewer: Viewer) =>
  Object.fromEntries(
    (await listWork(viewer, today)).map(({ kind, rows }) => [kind, rows.map(({ id }) => id)]),
  )

/** Of what was planted on a side, the kinds that wait for somebody. */
const waitingOf = async (side: PlantedSide, viewer: Viewer) => {
  const found = await idsFor(viewer)
  return Object.entries(side.ids)
    .filter(([kind, id]) => found[kind]?.includes(id))
    .map(([kind]) => kind)
    .sort()
}

const expected: Record<'officer' | 'liaison' | 'member' | 'chair' | 'guest', WorkKind[]> = {
  officer: [
    'answerComments',
    'circulateMinutes',
    'confirmDecision',
    'lateMilestone',
    'overdueDecision',
    'validateEntry',
    'validateReport',
  ],
  liaison: ['carryOut', 'correctEntry', 'correctReport', 'dueReport'],
  member: ['approveMinutes'],
  chair: ['approveMinutes', 'closeMinutes'],
  guest: ['commentMinutes'],
}
const people = Object.keys(expected) as (keyof typeof expected)[]

describe('what waits', () => {
  test.each(people)('is there for the %s whose it is', async (person) => {
    expect(await waitingOf(own, own[person])).toEqual(expected[person])
  })

  test.each(people)('is in no list and no count of the %s of another project', async (person) => {
    const before = await listWork(foreign[person], today)
    expect(await waitingOf(own, foreign[person])).toEqual([])
    await plantSide(db.owner, `LATER-${person.toUpperCase()}`)
    expect(await listWork(foreign[person], today)).toEqual(before)
  })

  test('is of every project for a director, but nobody is asked twice', async () => {
    for (const side of [own, foreign])
      expect(await waitingOf(side, director)).toEqual([
        'answerComments',
        'approveBaseline',
        'approveBudget',
        'circulateMinutes',
        'closeMinutes',
        'confirmDecision',
        'overdueDecision',
        'validateEntry',
        'validateReport',
      ])
  })

  test('is nothing for an auditor, and the missing rates for an administrator', async () => {
    expect(await listWork(auditor, today)).toEqual([])
    await withdrawRates(db.owner)
    await db.owner`
      insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id)
      values (${own.projectId}, 'expenditure', ${own.liaison.organisationId}, '2026-02-03', '2026-02-03', 9, 'JPY', ${own.liaison.id}, ${own.liaison.organisationId})`
    const [missing] = await listWork(administrator, today)
    expect(missing?.rows.find(({ currency }) => currency === 'JPY')).toMatchObject({
      count: 1,
      since: '2026-02-03',
    })
    expect(missing?.total).toBe(missing?.rows.length)
  })
})

describe('what was done waits no longer', () => {
  test('a project that is archived asks for nothing', async () => {
    const side = await plantSide(db.owner, 'ARCHIVED')
    await db.owner`
      update project set archived_at = now(), archived_by = ${director.id}, archive_reason = 'Over' where id = ${side.projectId}`
    const kinds = await waitingOf(side, side.officer)
    for (const kind of ['validateReport', 'validateEntry', 'lateMilestone']) expect(kinds).not.toContain(kind)
    expect(await waitingOf(side, side.liaison)).toEqual(['carryOut'])
  })

  test('a comment once given is not asked for again, nor a report that was sent', async () => {
    const side = await plantSide(db.owner, 'DONE')
    await db.owner`
      insert into minutes_comment (meeting_id, author_id, organisation_id, comment)
      values (${side.ids.commentMinutes}, ${side.guest.id}, ${side.guest.organisationId}, 'Read')`
    expect(await waitingOf(side, side.guest)).toEqual([])
    await db.owner`
      insert into progress_report (project_id, milestone_id, author_id, organisation_id, kind, percent)
      values (${side.projectId}, ${side.ids.dueReport}, ${side.liaison.id}, ${side.liaison.organisationId}, 'progress', 50)`
    expect(await waitingOf(side, side.liaison)).not.toContain('dueReport')
    expect(await waitingOf(side, side.officer)).not.toContain('lateMilestone')
  })
})

describe('the numbers', () => {
  test('are those of the lists they lead to', async () => {
    for (const viewer of [director, own.officer, own.liaison, own.member])
      for (const { kind, total } of await listWork(viewer, today)) {
        const [whole] = (await listWork(viewer, today, { kind, page: 1 })).filter((one) => one.kind === kind)
        expect({ kind, total: whole?.rows.length }).toEqual({ kind, total })
      }
  })

  test('are those of the register of decisions, of the page of reports and of the portfolio', async () => {
    const totalOf = async (viewer: Viewer, kind: WorkKind) =>
      (await listWork(viewer, today)).find((one) => one.kind === kind)?.total
    const mine = registerView({ mine: '1', status: 'pending' })
    for (const viewer of [director, own.officer, own.liaison])
      expect((await listDecisions(viewer, mine, 'en', today)).total).toBe(await totalOf(viewer, 'carryOut'))
    for (const viewer of [director, own.officer])
      expect((await listReportQueues(viewer)).toValidate).toHaveLength(
        (await totalOf(viewer, 'validateReport')) ?? 0,
      )
    const head = await getHead(own.liaison, today)
    const { count } = await listPortfolio(own.liaison, portfolioView({}), 'en', today)
    expect(head?.of === 'liaison' && head.projects[0]?.total).toBe(count[0]?.total)
    const followed = await getHead(own.member, today)
    const pending = await listDecisions(own.member, registerView({ status: 'pending' }), 'en', today)
    expect(followed?.of === 'member' && followed.decisions[0]?.total).toBe(pending.total)
  })

  test('go on where a list is cut, the most urgent first', async () => {
    const side = await plantSide(db.owner, 'LONG')
    await db.owner`
      insert into milestone (project_id, title, position, due_on, due_precision)
      select ${side.projectId}, '{"en": "Late"}', n, date '2026-10-01' - n, 'day' from generate_series(1, 60) n`
    const late = (await listWork(side.officer, today)).find(({ kind }) => kind === 'lateMilestone')
    expect(late).toMatchObject({ total: 62, overdue: 62 })
    expect(late?.rows).toHaveLength(shownOfEach)
    expect(late?.rows[0]?.due).toBe('2026-08-02')
    const [second] = (await listWork(side.officer, today, { kind: 'lateMilestone', page: 2 })).filter(
      ({ kind }) => kind === 'lateMilestone',
    )
    expect(second?.rows).toHaveLength(12)
    expect(second?.rows.at(-2)?.id).toBe(side.ids.lateMilestone)
  })
})

test('more than a thousand of a kind are not counted to the end', async () => {
  const side = await plantSide(db.owner, 'MANY')
  await db.owner`
    insert into milestone (project_id, title, position, due_on, due_precision)
    select ${side.projectId}, '{"en": "Late"}', n, date '2026-10-01' - n, 'day' from generate_series(1, 1000) n`
  const late = async (page: number) =>
    (await listWork(side.officer, today, { kind: 'lateMilestone', page })).find(
      ({ kind }) => kind === 'lateMilestone',
    )
  expect(await late(1)).toMatchObject({ total: 1000, hasMore: true })
  expect(await late(21)).toMatchObject({ total: 1002, hasMore: false })
})

describe('the head of the page', () => {
  test('names the projects, the committees and the meetings of the reader alone', async () => {
    await db.owner`
      insert into meeting (committee_id, number, starts_on, starts_precision, state) values
        (${own.committeeId}, 8, '2027-01-05', 'day', 'planned'), (${foreign.committeeId}, 8, '2026-12-05', 'day', 'planned')`
    const liaison = await getHead(own.liaison, today)
    expect(liaison).toMatchObject({ projects: [{ id: own.projectId, roles: ['implementing'] }] })
    expect(liaison?.meetings.map(({ starts }) => starts)).toEqual(['2027-01-05'])
    const member = await getHead(own.member, today)
    expect(member).toMatchObject({
      committees: [{ id: own.committeeId, role: 'member', pending: 1, overdue: 1 }],
    })
    expect(member?.meetings).toHaveLength(1)
    expect(await getHead(director, today)).toBeNull()
  })

  test('offers to report on what is not due yet, and only to those who carry it out', async () => {
    const liaison = await getHead(own.liaison, today)
    const guest = await getHead(own.guest, today)
    expect(liaison?.of === 'liaison' && liaison.loggable.map(({ due }) => due)).toEqual([
      '2027-06',
      '2027-11-10',
    ])
    expect(guest?.of === 'liaison' && guest.loggable).toEqual([])
  })
})

test('every kind has somebody for whom it waits', () => {
  const asked = new Set(
    (['director', 'officer', 'liaison', 'committee_member', 'administrator'] as const).flatMap(kindsOf),
  )
  for (const kind of Object.keys(own.ids)) expect(asked).toContain(kind)
})
