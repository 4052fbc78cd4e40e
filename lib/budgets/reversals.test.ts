import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { type Entry, type PlantedMoney, plantMoney } from './planted-money.test-data'

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

describe('a reversal', () => {
  const mirror = (id: number, change: Partial<Entry> = {}) =>
    money.record(projectId, 'officer', { amount: '-1000', reversalOf: id, ...change })

  test('mirrors an accepted entry, once', async () => {
    const id = await money.record(projectId, 'funder')
    await expect(mirror(id)).rejects.toThrow('a reversal mirrors')
    await money.accept(id)
    for (const change of [
      { amount: '-999' },
      { currency: 'MAD' },
      { funder: 'ministry' },
      { valued: '2025-03-04' },
    ] as const)
      await expect(mirror(id, change)).rejects.toThrow('a reversal mirrors')
    await expect(mirror(id, { amount: '1000' })).rejects.toThrow()
    await expect(money.record(projectId, 'officer', { amount: '-1000' })).rejects.toThrow(
      'transaction_amount_sign',
    )
    await mirror(id)
    await expect(mirror(id)).rejects.toThrow('transaction_reversed_once')
  })

  test('leaves what it undid as it is, and is not undone itself', async () => {
    const id = await money.record(projectId, 'funder')
    await money.accept(id)
    const reversal = await mirror(id)
    await expect(money.edit('funder', id, '5')).rejects.toThrow('reversed')
    await money.decide('director', reversal, 'accepted')
    await expect(mirror(reversal, { amount: '1000' })).rejects.toThrow()
  })
})
