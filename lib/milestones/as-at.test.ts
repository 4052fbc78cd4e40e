import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { asAtOf } from '@/lib/as-at'
import { casablancaToday } from '@/lib/format/casablanca'
import { dayAfter } from '@/lib/partial-date/arithmetic'
import { daysAgo, type Planted, plantHealth } from '@/lib/project-health/planted.test-data'
import { milestonesAt } from './as-at'

let db: TestDatabase
let planted: Planted
let projectId: number
const ago = (days: number) => asAtOf(daysAgo(days), casablancaToday())

beforeAll(async () => {
  db = await createTestDatabase()
  planted = await plantHealth(db)
})
afterAll(() => db.close())
beforeEach(async () => {
  projectId = await planted.project()
})

const found = (asAt = ago(0)) =>
  planted.ask(
    planted.director,
    sql`select due_last::text due, reached from (${milestonesAt(asAt)}) m where project_id = ${projectId} order by id`,
  )

test('a forecast moved later shows the old date as at a day before', async () => {
  const id = await planted.milestone(projectId, daysAgo(20))
  for (const to of [daysAgo(-30), daysAgo(-90)]) {
    await db.owner`insert into milestone_forecast (milestone_id, project_id, from_on, from_precision, to_on, to_precision, reason, account_id)
      select id, project_id, due_on, due_precision, ${to}, 'day', 'Late', ${planted.director} from milestone where id = ${id}`
    await db.owner`update milestone set due_on = ${to} where id = ${id}`
  }
  expect(await found()).toEqual([{ due: daysAgo(-90), reached: false }])
  expect(await found(ago(1))).toEqual([{ due: daysAgo(20), reached: false }])
})

test('one dated since had no date', async () => {
  const id = await planted.milestone(projectId, null)
  await db.owner`insert into milestone_forecast (milestone_id, project_id, to_on, to_precision, reason, account_id)
    values (${id}, ${projectId}, ${daysAgo(-5)}, 'day', 'Known at last', ${planted.director})`
  await db.owner`update milestone set due_on = ${daysAgo(-5)}, due_precision = 'day' where id = ${id}`
  expect(await found(ago(1))).toEqual([{ due: null, reached: false }])
})

test('one reached is reached from its day on', async () => {
  await planted.milestone(projectId, daysAgo(20), { reached: daysAgo(10) })
  expect(await found(ago(11))).toEqual([{ due: daysAgo(20), reached: false }])
  expect(await found(ago(10))).toEqual([{ due: daysAgo(20), reached: true }])
})

test.each([
  ['within a year, when it was due in it', '2019-06-15', '2019-01-01', 'year', '2019-06-15'],
  ['within a year after it was due, at its beginning', '2018-06-15', '2019-01-01', 'year', '2019-01-01'],
  ['within a month before it was due, at its end', '2019-06-15', '2019-03-01', 'month', '2019-03-31'],
  ['without a day, when it was due', '2019-06-15', null, null, '2019-06-15'],
  ['within a year, and never due, at its end', null, '2019-01-01', 'year', '2019-12-31'],
])('one reached %s', async (_, due, on, precision, from) => {
  const id = await planted.milestone(projectId, due)
  await db.owner`update milestone set is_reached = true, reached_on = ${on}, reached_precision = ${precision} where id = ${id}`
  const reached = async (day: string) =>
    (
      await planted.ask<{ reached: boolean }>(
        planted.director,
        sql`select reached from (${milestonesAt(asAtOf(day, casablancaToday()))}) m where id = ${id}`,
      )
    )[0]?.reached
  expect(await reached(from)).toBe(true)
  expect(await reached(dayAfter(from, -1))).toBe(false)
})

test('one cancelled or archived since still stood, one of before did not', async () => {
  const [cancelled, archived, gone] = [
    await planted.milestone(projectId, daysAgo(5)),
    await planted.milestone(projectId, daysAgo(6)),
    await planted.milestone(projectId, daysAgo(7)),
  ]
  await db.owner`update milestone set cancelled_at = now(), cancel_reason = 'x' where id = ${cancelled}`
  await db.owner`update milestone set archived_at = now() where id = ${archived}`
  await db.owner`update milestone set archived_at = now() - interval '3 days' where id = ${gone}`
  expect(await found()).toEqual([])
  expect(await found(ago(1))).toEqual([
    { due: daysAgo(5), reached: false },
    { due: daysAgo(6), reached: false },
  ])
})
