import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { asAtOf } from '@/lib/as-at'
import { casablancaToday } from '@/lib/format/casablanca'
import { healthAt } from './measure'
import { daysAgo, type Planted, plantHealth } from './planted.test-data'

let db: TestDatabase
let planted: Planted
let projectId: number
const today = asAtOf(null, casablancaToday())
const ago = (days: number) => asAtOf(daysAgo(days), casablancaToday())

beforeAll(async () => {
  db = await createTestDatabase()
  planted = await plantHealth(db)
})
afterAll(() => db.close())
beforeEach(async () => {
  projectId = await planted.project()
})

const found = (asAt = today, accountId = planted.director) => planted.health(accountId, asAt, projectId)

describe('each criterion at its thresholds', () => {
  test.each([
    [0, 'on_track'],
    [14, 'on_track'],
    [15, 'attention'],
    [59, 'attention'],
    [60, 'critical'],
  ])('the milestone that waits longest is %i days late: %s', async (late_days, schedule) => {
    await planted.milestone(projectId, daysAgo(late_days))
    await planted.milestone(projectId, daysAgo(-5))
    await planted.milestone(projectId, daysAgo(200), { reached: daysAgo(100) })
    expect(await found()).toMatchObject({ late_days, schedule })
  })

  test.each([
    [100, 0, 'on_track'],
    [81, 19, 'on_track'],
    [80.5, 19, 'on_track'],
    [80, 20, 'attention'],
    [61, 39, 'attention'],
    [60, 40, 'critical'],
    [0, 100, 'critical'],
    [130, 0, 'on_track'],
  ])('%f of 100 paid over: %i per cent behind, %s', async (amount, behind_percent, money) => {
    await planted.planned(projectId, daysAgo(10), 100)
    await planted.planned(projectId, daysAgo(-10), 900)
    if (amount > 0) await planted.paid(projectId, daysAgo(20), amount)
    expect(await found()).toMatchObject({ behind_percent, money })
  })

  test.each([
    [0, 'on_track'],
    [1, 'attention'],
    [29, 'attention'],
    [30, 'critical'],
  ])('the decision that waits longest is %i days overdue: %s', async (overdue_days, decisions) => {
    await planted.decision(projectId, daysAgo(overdue_days))
    await planted.decision(projectId, null)
    expect(await found()).toMatchObject({ overdue_days, decisions })
  })

  test.each([
    [0, 'on_track'],
    [59, 'on_track'],
    [60, 'attention'],
    [119, 'attention'],
    [120, 'critical'],
  ])('silent for %i days: %s', async (silent_days, freshness) => {
    await planted.heard(projectId, daysAgo(silent_days))
    expect(await found()).toMatchObject({ silent_days, freshness })
  })

  test('the worst of them is what is computed', async () => {
    await planted.milestone(projectId, daysAgo(20))
    expect(await found()).toMatchObject({ computed: 'attention', level: 'attention' })
    await planted.decision(projectId, daysAgo(40))
    expect(await found()).toMatchObject({
      schedule: 'attention',
      decisions: 'critical',
      computed: 'critical',
    })
  })

  test('money counts in the currency where most is missing', async () => {
    await planted.planned(projectId, daysAgo(10), 100)
    await planted.paid(projectId, daysAgo(10), 100)
    await planted.planned(projectId, daysAgo(10), 100, 'MAD')
    await planted.paid(projectId, daysAgo(10), 70, 'MAD')
    expect(await found()).toMatchObject({ behind_percent: 30, money: 'attention' })
  })
})

describe('what is not known', () => {
  test('stays unknown, and does not judge', async () => {
    const nothing = { late_days: null, behind_percent: null, overdue_days: null }
    const unjudged = { schedule: null, money: null, decisions: null }
    for (const asAt of [today, ago(1)]) expect(await found(asAt)).toMatchObject({ ...nothing, ...unjudged })
    await planted.milestone(projectId, null)
    await planted.planned(projectId, daysAgo(-1), 100)
    await planted.paid(projectId, daysAgo(1), 100)
    for (const asAt of [today, ago(1)]) expect(await found(asAt)).toMatchObject({ ...nothing, ...unjudged })
  })

  test('a project not under way is measured, not judged', async () => {
    for (const status of ['not_stated', 'pipeline', 'closed', 'cancelled', 'suspended']) {
      projectId = await planted.project({ status })
      await planted.milestone(projectId, daysAgo(90))
      for (const asAt of [today, ago(2)])
        expect(await found(asAt), status).toMatchObject({ followed: false, computed: null, level: null })
      expect(await found()).toMatchObject({ late_days: 90, schedule: 'critical' })
    }
  })
})

describe('as at a day', () => {
  test('agrees with today where nothing changed since', async () => {
    await planted.milestone(projectId, daysAgo(33))
    await planted.milestone(projectId, daysAgo(50), { reached: daysAgo(45) })
    await planted.planned(projectId, daysAgo(30), 100)
    await planted.paid(projectId, daysAgo(25), 75)
    await planted.decision(projectId, daysAgo(7))
    await planted.heard(projectId, daysAgo(64))
    const now = { late_days: 33, behind_percent: 25, overdue_days: 7, silent_days: 64, followed: true }
    expect(await found()).toMatchObject({ ...now, computed: 'attention' })
    const then = { late_days: 30, behind_percent: 25, overdue_days: 4, silent_days: 61, followed: true }
    expect(await found(ago(3))).toMatchObject({ ...then, computed: 'attention' })
  })

  test('knows the status of then, and that what is closed was under way', async () => {
    await db.owner`update project set status = 'suspended' where id = ${projectId}`
    expect(await found()).toMatchObject({ followed: false })
    expect(await found(ago(1))).toMatchObject({ followed: true })
    projectId = await planted.project({ status: 'closed' })
    await db.owner`update project set start_on = '2016-01-01', start_precision = 'year', end_on = '2018-01-01', end_precision = 'year' where id = ${projectId}`
    const followed = async (day: string) => (await found(asAtOf(day, casablancaToday())))?.followed
    expect(await followed('2015-12-31')).toBe(false)
    expect(await followed('2016-01-01')).toBe(true)
    expect(await followed('2018-12-31')).toBe(true)
    expect(await followed('2019-01-01')).toBe(false)
  })

  test('what came later does not count', async () => {
    await planted.planned(projectId, daysAgo(10), 100)
    await planted.paid(projectId, daysAgo(2), 100)
    await planted.milestone(projectId, daysAgo(40), { reached: daysAgo(2) })
    await planted.decision(projectId, daysAgo(2), { taken: daysAgo(2) })
    expect(await found()).toMatchObject({ behind_percent: 0, late_days: 0, overdue_days: 2 })
    expect(await found(ago(5))).toMatchObject({ behind_percent: 100, late_days: 35, overdue_days: null })
  })

  test('is silent since what was last heard by then', async () => {
    await planted.milestone(projectId, daysAgo(40), { reached: daysAgo(30) })
    expect(await found()).toMatchObject({ silent_days: 0 })
    expect(await found(ago(4))).toMatchObject({ silent_days: 26 })
  })
})

describe('what a director declares', () => {
  test('counts, beside what is computed; the last holds, until it is withdrawn', async () => {
    await planted.milestone(projectId, daysAgo(90))
    await planted.declare(projectId, 'on_track', 'The tender was reopened')
    expect(await found()).toMatchObject({
      ...{ computed: 'critical', declared: 'on_track', level: 'on_track' },
      declared_reason: 'The tender was reopened',
    })
    expect(await found(ago(1))).toMatchObject({ declared: null, level: 'critical' })
    await planted.declare(projectId, null, 'Nothing came of it')
    expect(await found()).toMatchObject({ declared: null, level: 'critical' })
  })

  test('counts of a project that is not judged', async () => {
    projectId = await planted.project({ status: 'suspended' })
    await planted.declare(projectId, 'critical')
    expect(await found()).toMatchObject({ computed: null, level: 'critical' })
  })
})

describe('what a viewer does not see', () => {
  test('counts for nothing: neither a draft nor, for an observer, money', async () => {
    await planted.planned(projectId, daysAgo(10), 100)
    await planted.decision(projectId, daysAgo(40), { state: 'held' })
    expect(await found()).toMatchObject({ money: 'critical', decisions: 'critical' })
    expect(await found(today, planted.funder)).toMatchObject({ money: 'critical', decisions: null })
    expect(await found(today, planted.observer)).toMatchObject({
      ...{ behind_percent: null, money: null, decisions: null, level: 'on_track' },
    })
  })

  test('nor a project that is not theirs', async () => {
    await db.owner`update party set archived_at = now() where project_id = ${projectId}`
    expect(await found(today, planted.funder)).toBeUndefined()
  })
})

test('only the projects asked are answered for, each once', async () => {
  const asked = sql`select id from project p where p.archived_at is null`
  await db.owner`update project set archived_at = now(), archived_by = ${planted.director}, archive_reason = 'x' where id = ${projectId}`
  const [standing] = await db.owner`select count(*)::int from project where archived_at is null`
  for (const asAt of [today, ago(3)]) {
    const rows = await planted.ask<{ project_id: number }>(
      planted.director,
      sql`select project_id from (${healthAt(asAt, asked)}) h`,
    )
    expect(rows).toHaveLength(standing?.count)
    expect(rows.map((row) => row.project_id)).not.toContain(projectId)
  }
})
