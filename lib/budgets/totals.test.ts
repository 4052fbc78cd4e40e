import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { type PlantedMoney, plantMoney } from './planted-money.test-data'

/* The sums that a trigger keeps, whatever the application forgets. */

let db: TestDatabase
let money: PlantedMoney
let projectId: number
beforeAll(async () => {
  db = await createTestDatabase()
  money = await plantMoney(db)
})
afterAll(() => db.close())
beforeEach(async () => {
  projectId = await money.plantProject()
})

describe('the totals', () => {
  test('follow each step of an entry, exactly', async () => {
    const id = await money.record(projectId, 'funder', { amount: '1000.10' })
    expect(await money.totals(projectId)).toEqual({ 'commitment EUR 2026': '0+1000.1' })
    await money.accept(id)
    expect(await money.totals(projectId)).toEqual({ 'commitment EUR 2026': '1000.1+0' })
    await money.edit('funder', id, '1000.30')
    expect(await money.totals(projectId)).toEqual({ 'commitment EUR 2026': '0+1000.3' })
    await money.decide('officer', id, 'returned')
    expect(await money.totals(projectId)).toEqual({})
    await money.edit('funder', id, '999999999999.99', '2025-12-31')
    expect(await money.totals(projectId)).toEqual({ 'commitment EUR 2025': '0+999999999999.99' })
    await money.accept(id)
    const reversal = await money.record(projectId, 'officer', {
      ...{ amount: '-999999999999.99', valued: '2025-12-31', reversalOf: id },
    })
    expect(await money.totals(projectId)).toEqual({
      'commitment EUR 2025': '999999999999.99+-999999999999.99',
    })
    await money.decide('director', reversal, 'accepted')
    expect(await money.totals(projectId)).toEqual({})
  })

  test('are kept for each kind, currency and year', async () => {
    for (const change of [
      { amount: '0.1' },
      { amount: '0.2' },
      { amount: '0.2', currency: 'MAD' },
      { amount: '0.125', currency: 'TND' },
      { kind: 'disbursement', amount: '0.3' },
      { amount: '0.4', valued: '2027-01-01' },
    ] as const)
      await money.accept(await money.record(projectId, 'funder', change))
    expect(await money.totals(projectId)).toEqual({
      'commitment EUR 2026': '0.3+0',
      'commitment EUR 2027': '0.4+0',
      'commitment MAD 2026': '0.2+0',
      'commitment TND 2026': '0.125+0',
      'disbursement EUR 2026': '0.3+0',
    })
  })

  test('of fifty entries recorded at once add up', async () => {
    const many = postgres(db.appUrl, { max: 25, onnotice: () => {} })
    try {
      await Promise.all(
        Array.from({ length: 50 }, (_, at) =>
          many.begin(async (tx) => {
            await tx`select enter_viewer(${money.accounts.implementer})`
            await money.insert(tx as unknown as Sql, projectId, 'implementer', {
              kind: 'expenditure',
              amount: `${at}.01`,
              currency: at % 2 ? 'EUR' : 'MAD',
            })
          }),
        ),
      )
    } finally {
      await many.end()
    }
    expect(await money.totals(projectId)).toEqual({
      'expenditure EUR 2026': '0+625.25',
      'expenditure MAD 2026': '0+600.25',
    })
  })
})
