import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/db/client'
import { createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'
import type { Viewer } from '@/lib/access/viewer'
import { type Person, plantDashboard, today } from './planted-dashboard.test-data'
import { getProjectDashboard } from './queries'
import { trendOf } from './trend'

/* The whole board as each viewer reads it, from what was planted. */

let db: TestDatabase
let planted: Awaited<ReturnType<typeof plantDashboard>>

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
  planted = await plantDashboard(db)
})
afterAll(async () => {
  await (database() as unknown as { $client: Sql }).$client.end()
  await db.close()
})

const boardOf = async (person: Person) => {
  const [viewer] = await db.owner<Viewer[]>`
    select id, role, organisation_id "organisationId" from account where id = ${planted.accounts[person]}`
  if (!viewer) throw new Error(`no account ${person}`)
  return getProjectDashboard(viewer, planted.projectId, today)
}
const found = async (person: Person) => (await boardOf(person)) ?? fail()
const fail = () => {
  throw new Error('nothing was found')
}

test('without a milestone there is neither a curve nor a move, and nothing fails', async () => {
  const board = await found('officer')
  expect(board.schedule?.rows).toEqual([])
  expect(board.trend?.moves).toEqual([])
  expect(board.decisions?.rows).toEqual([])
})

test('the shares are of the weight of all that counts, by baseline, by due date and by day reached', async () => {
  const { milestone, move } = planted
  await milestone({ weight: 2, due: '2026-02-10', baseline: '2026-01-31', reached: '2026-02-14' })
  // Never approved: the first date that was known stands for the plan.
  const moved = await milestone({ weight: 3, due: '2026-08-01' })
  await move(moved, '2026-03-01', '2026-06-01', 'The rooms were not ready', '2026-02-20')
  await move(moved, '2026-06-01', '2026-08-01', 'A second translator', '2026-04-20')
  // Reached on a day that is not said.
  await milestone({ weight: 1, due: '2026-04-15', baseline: '2026-04-15', reached: true })
  await milestone({ weight: 4, due: '2026-12-01', baseline: '2026-12-01' })
  await milestone({
    weight: 900,
    due: '2026-01-01',
    baseline: '2026-01-01',
    reached: '2026-01-01',
    cancelled: true,
  })
  await milestone({ weight: 900, due: '2026-01-01', baseline: '2026-01-01', archived: true })
  const { schedule } = await found('officer')
  expect(
    schedule?.rows.map(({ on, planned, forecast, reached }) => [on, planned, forecast, reached]),
  ).toEqual([
    ['2026-01-31', 20, 0, 0],
    ['2026-02-10', 20, 20, 0],
    ['2026-02-14', 20, 20, 20],
    ['2026-03-01', 50, 20, 20],
    ['2026-04-15', 60, 30, 30],
    [today, 60, 30, 30],
    ['2026-08-01', 60, 60, null],
    ['2026-12-01', 100, 100, null],
  ])
  expect(schedule?.facts).toEqual([{ milestones: 4, undated: 0, unapproved: 1, reachedUndated: 1 }])
})

test('what has no date is in the whole and in no plan; reached, it counts from the beginning', async () => {
  await planted.milestone({ weight: 10 })
  await planted.milestone({ weight: 20, reached: true })
  const { schedule } = await found('officer')
  expect(schedule?.rows.at(-1)).toMatchObject({ planned: 25, forecast: 25 })
  expect(schedule?.rows[0]).toMatchObject({ on: '2026-01-31', reached: 50 })
  expect(schedule?.facts[0]).toMatchObject({ undated: 2, reachedUndated: 2 })
})

test('each move is told with its reason, who and when; those never moved are counted', async () => {
  const { trend } = await found('observer')
  expect(trend?.moves.map(({ from, to, reason, by }) => [from, to, reason, by])).toEqual([
    ['2026-03-01', '2026-06-01', 'The rooms were not ready', 'officer'],
    ['2026-06-01', '2026-08-01', 'A second translator', 'officer'],
  ])
  expect(trend?.count).toEqual([{ milestones: 6 }])
  const { moved, days } = trendOf(trend ?? fail(), today)
  expect(moved.map(({ first, latest, days: by }) => [first, latest, by])).toEqual([
    ['2026-03-01', '2026-08-01', 153],
  ])
  expect(days).toEqual(['2026-01-05', '2026-02-20', '2026-04-20', today])
})

test('a party’s last sign is the latest of what its people did, each party once', async () => {
  const { owner } = db
  const { accounts, organisations, projectId, milestone } = planted
  const milestoneId = await milestone({ weight: 0 })
  await owner`
    insert into progress_report (project_id, milestone_id, author_id, organisation_id, kind, percent, submitted_at)
    values (${projectId}, ${milestoneId}, ${accounts.implementer}, ${organisations.implementer}, 'progress', 10, '2026-05-02T10:00:00Z')`
  await owner`
    insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id, submitted_at)
    values (${projectId}, 'disbursement', ${organisations.funder}, '2026-05-01', '2026-05-01', 41797, 'EUR', ${accounts.funder}, ${organisations.funder}, '2026-05-04T10:00:00Z')`
  const signsOf = async (person: Person) =>
    (await found(person)).signs?.rows.map(({ organisationId, kind, at, roles }) => [
      Object.entries(organisations).find(([, id]) => id === organisationId)?.[0],
      kind,
      at?.slice(0, 10) ?? null,
      roles.join(),
    ])
  const ministry = ['ministry', 'forecast', '2026-04-20', 'supervision']
  const implementer = ['implementer', 'report', '2026-05-02', 'implementing']
  expect(await signsOf('officer')).toEqual([
    ['observer', null, null, 'observer'],
    ['silent', null, null, 'partner'],
    ministry,
    implementer,
    ['funder', 'entry', '2026-05-04', 'steering_member,funding'],
  ])
  expect(await signsOf('observer')).toEqual([
    ['funder', null, null, 'steering_member,funding'],
    ['observer', null, null, 'observer'],
    ['silent', null, null, 'partner'],
    ministry,
    implementer,
  ])
})

test('to answer a decision is a sign, to record one or be addressed by it is none', async () => {
  const { owner } = db
  const { accounts, organisations, projectId } = planted
  const committeeId = await idOf(
    owner`insert into committee (kind, code, name) values ('steering_committee', 'BOARD', '{"en": "Board"}') returning id`,
  )
  await owner`insert into committee_project (committee_id, project_id) values (${committeeId}, ${projectId})`
  const meetingId = await idOf(owner`
    insert into meeting (committee_id, number, starts_on, starts_precision, state) values (${committeeId}, 1, '2026-03-04', 'day', 'circulated') returning id`)
  const [late, later] = await Promise.all(
    ['2026-04-01', '2026-06-01'].map((due) =>
      idOf(owner`
        insert into decision (meeting_id, kind, text, project_id, owner_organisation_id, due_on)
        values (${meetingId}, 'action', '{"en": "Answer"}', ${projectId}, ${organisations.implementer}, ${due}) returning id`),
    ),
  )
  await owner`
    insert into decision_step (decision_id, account_id, from_status, to_status, created_at)
    values (${late ?? 0}, ${accounts.implementer}, 'open', 'in_progress', '2026-05-10T10:00:00Z')`
  // Its recording, by whomever.
  await owner`insert into decision_step (decision_id, account_id, to_status) values (${later ?? 0}, ${accounts.observer}, 'open')`
  const board = await found('implementer')
  const silent = board.signs?.rows.filter(({ at }) => at === null).map(({ organisationId }) => organisationId)
  expect(silent).toContain(organisations.observer)
  expect(
    board.signs?.rows.find(({ organisationId }) => organisationId === organisations.implementer),
  ).toMatchObject({
    kind: 'decision',
  })
  expect(board.decisions?.rows.map(({ id }) => id)).toEqual([late, later])
})

test('whoever is no party finds nothing; who observes is sent no amount, no entry and no money', async () => {
  expect(await boardOf('outsider')).toBeNull()
  const { owner } = db
  const { organisations, projectId } = planted
  await owner`
    insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency)
    values (${projectId}, ${organisations.funder}, '2026-01-01', 'month', 83594, 'EUR')`
  await owner`insert into declared_budget (project_id, amount, currency) values (${projectId}, 97531, 'EUR')`
  const amounts = /83594|97531|41797/
  const observed = await found('observer')
  expect(observed).toMatchObject({ maySeeAmounts: false, money: null })
  expect(JSON.stringify(observed)).not.toMatch(amounts)
  expect(observed.health?.rows[0]).toMatchObject({ behindPercent: null, money: null })
  const seen = await found('funder')
  expect(seen.money?.curve.length).toBeGreaterThan(0)
  expect(JSON.stringify(seen)).toMatch(amounts)
})

test('a block that cannot be read is missing, the others are there', async () => {
  const { owner } = db
  await owner`alter table milestone_forecast rename column reason to reason_away`
  const board = await found('officer')
  expect(board.trend).toBeNull()
  expect(board.schedule?.rows.length).toBeGreaterThan(0)
  expect(board.signs?.rows.length).toBeGreaterThan(0)
  await owner`alter table milestone_forecast rename column reason_away to reason`
  expect((await found('officer')).trend?.moves).toHaveLength(2)
})
