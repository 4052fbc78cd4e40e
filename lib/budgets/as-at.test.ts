import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { asAtOf } from '@/lib/as-at'
import { casablancaToday } from '@/lib/format/casablanca'
import { daysAgo, type Planted, plantHealth } from '@/lib/project-health/planted.test-data'
import { totalsAt } from './as-at'

let db: TestDatabase
let planted: Planted
let projectId: number

beforeAll(async () => {
  db = await createTestDatabase()
  planted = await plantHealth(db)
})
afterAll(() => db.close())
beforeEach(async () => {
  projectId = await planted.project()
  for (const [day, amount] of [
    ['2024-12-31', 1],
    ['2025-01-01', 2],
    ['2025-06-30', 4],
    ['2025-12-31', 8],
    [daysAgo(0), 16],
  ] as const)
    await planted.paid(projectId, day, amount)
})

test.each([
  ['2024-12-30', null],
  ['2024-12-31', '1'],
  ['2025-01-01', '3'],
  ['2025-06-29', '3'],
  ['2025-06-30', '7'],
  ['2026-01-01', '15'],
  [daysAgo(1), '15'],
  [daysAgo(0), '31'],
])('by %s it is %s', async (day, official) => {
  const [row] = await planted.ask(
    planted.director,
    sql`select trim_scale(sum(official))::text official from (${totalsAt(asAtOf(day, casablancaToday()))}) t where project_id = ${projectId}`,
  )
  expect(row).toEqual({ official })
})
