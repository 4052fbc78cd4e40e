import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { currencies, minorUnitOf } from './currency'

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())

test('PostgreSQL knows the same currencies, each with the same decimals', async () => {
  const rows = await db.owner`select code, minor_unit::int "minorUnit" from currency order by code`
  expect([...rows]).toEqual(currencies.toSorted().map((code) => ({ code, minorUnit: minorUnitOf(code) })))
})
