import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/db/client'
import { createTestDatabase, type TestDatabase } from './database'

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
})
afterAll(() => db.close())

test('a statement is planned once for a connection, in a transaction and out of it', async () => {
  const one = sql`select ${'in'}::text as asked_inside`
  const planned = await database().transaction(async (tx) => {
    for (let turn = 0; turn < 3; turn++) await tx.execute(one)
    return tx.execute(
      sql`select generic_plans::integer plans from pg_prepared_statements where statement like ${'%asked_inside'}`,
    )
  })
  expect([...planned]).toEqual([{ plans: 3 }])

  await database().execute(sql`select ${'out'}::text as asked_outside`)
  const known = await database().execute(
    sql`select count(*)::integer n from pg_prepared_statements where statement like ${'%asked_outside'}`,
  )
  expect([...known]).toEqual([{ n: 1 }])
})
