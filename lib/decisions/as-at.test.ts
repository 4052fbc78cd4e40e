import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { asAtOf } from '@/lib/as-at'
import { casablancaToday } from '@/lib/format/casablanca'
import { daysAgo, type Planted, plantHealth } from '@/lib/project-health/planted.test-data'
import { decisionsAt } from './as-at'

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
    sql`select due_on::text due, pending from (${decisionsAt(asAt)}) d where project_id = ${projectId} order by id`,
  )

const step = async (id: number, from: string | null, to: string, due: string | null, days = 0) => {
  await db.owner`update decision set status = ${to}, due_on = ${due}, evidence = case when ${to} = 'done' then 'Letter' end where id = ${id}`
  await db.owner`insert into decision_step (decision_id, account_id, from_status, to_status, due_on, created_at)
    values (${id}, ${planted.director}, ${from}, ${to}, ${due}, now() - ${days}::integer * interval '1 day')`
}

test('one closed later is pending as at before', async () => {
  const id = await planted.decision(projectId, daysAgo(8))
  await step(id, null, 'open', daysAgo(8), 50)
  await step(id, 'open', 'done', daysAgo(8), 3)
  expect(await found()).toEqual([{ due: daysAgo(8), pending: false }])
  expect(await found(ago(2))).toEqual([{ due: daysAgo(8), pending: false }])
  expect(await found(ago(5))).toEqual([{ due: daysAgo(8), pending: true }])
})

test('one postponed since was due when it was, even without a date', async () => {
  const id = await planted.decision(projectId, null)
  await step(id, null, 'open', null, 50)
  await step(id, 'open', 'open', daysAgo(6), 10)
  await step(id, 'open', 'in_progress', daysAgo(-30))
  expect(await found(ago(1))).toEqual([{ due: daysAgo(6), pending: true }])
  expect(await found(ago(20))).toEqual([{ due: null, pending: true }])
})

test('one that was never touched stood as it stands', async () => {
  const id = await planted.decision(projectId, daysAgo(8))
  await db.owner`update decision set status = 'done', evidence = 'Letter' where id = ${id}`
  for (const asAt of [ago(0), ago(4)])
    expect(await found(asAt)).toEqual([{ due: daysAgo(8), pending: false }])
})

test('one is not there before its meeting', async () => {
  await planted.decision(projectId, daysAgo(2), { taken: daysAgo(9) })
  expect(await found(ago(9))).toHaveLength(1)
  expect(await found(ago(10))).toEqual([])
})
