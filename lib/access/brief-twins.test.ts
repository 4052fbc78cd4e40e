import { afterAll, beforeAll, expect, test } from 'vitest'
import { asAccount, createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'
import { may, roles } from './permissions'

/* As twins.test.ts, for the brief of the portfolio. */

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())

test.each(roles)('what the policies let %s do with a brief is what the permissions say', async (role) => {
  const account = await idOf(db.owner`
    insert into account (email, name, role, organisation_id) select ${`${role}@brief.example`}, ${role}, ${role}, min(id) from organisation returning id`)
  await db.owner`insert into portfolio_brief (as_at, frozen, frozen_by) values (current_date, '{}', ${account})`
  const seen = await asAccount(db.app, account, (tx) => tx`select from portfolio_brief`)
  expect(seen.length > 0).toBe(may(role, 'seeEverything'))
  const frozen = await asAccount(
    db.app,
    account,
    (tx) =>
      tx`insert into portfolio_brief (as_at, frozen, frozen_by) values (current_date, '{}', ${account})`,
  ).then(
    ({ count }) => count > 0,
    (error: { code?: string }) => {
      if (error.code === '42501') return false
      throw error
    },
  )
  expect(frozen).toBe(may(role, 'freezeBrief'))
})
