import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { plantMoney } from '@/lib/budgets/planted-money.test-data'
import { type GapRow, gapsOf } from './gaps'

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())

test('a funder out of sight is expected to pay all the same, without a name: every table adds up to the curve', async () => {
  const money = await plantMoney(db)
  const projectId = await money.plantProject()
  await db.owner`
    insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency)
    values (${projectId}, ${money.organisations.outsider}, '2026-01-01', 'day', 700, 'EUR')`
  const gaps = (account: 'implementer' | 'observer') =>
    drizzle(db.app).transaction(async (tx) => {
      await tx.execute(`select enter_viewer(${money.accounts[account]})`)
      return [...(await tx.execute<GapRow>(gapsOf(projectId, '2026-11-01')))]
    })
  expect(await gaps('implementer')).toMatchObject([{ funder: null, acronym: null, planned: '700' }])
  expect(await gaps('observer')).toEqual([])
})
