import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asAccount, createTestDatabase, type TestDatabase } from '@/db/test/database'
import { type AccountName, type PlantedMoney, plantMoney } from './planted-money.test-data'

/* What PostgreSQL itself holds about money, whatever the application forgets. */

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

describe('who validates', () => {
  test('is somebody else who edits the project', async () => {
    const id = await money.record(projectId, 'funder')
    for (const account of ['funder', 'implementer', 'observer'] as const)
      expect(await money.decide(account, id, 'accepted').catch(() => 0)).toBe(0)
    expect(await money.accept(id)).toBe(1)
  })

  test('is never who recorded it, nor does the owner of the database say so', async () => {
    for (const account of ['officer', 'director'] as const) {
      const id = await money.record(projectId, account)
      await expect(money.decide(account, id, 'accepted')).rejects.toThrow()
      await expect(
        db.owner`update transaction set state = 'accepted', decided_by = author_id where id = ${id}`,
      ).rejects.toThrow('transaction_nobody_validates_own')
    }
  })

  test('rewrites nothing', async () => {
    const id = await money.record(projectId, 'funder')
    await expect(money.edit('officer', id, '1')).rejects.toThrow()
    await expect(
      money.really(
        'officer',
        (tx) =>
          tx`update transaction set amount = 1, state = 'accepted', decided_by = ${money.accounts.officer} where id = ${id}`,
      ),
    ).rejects.toThrow('an entry is its author')
    expect(await money.totals(projectId)).toEqual({ 'commitment EUR 2026': '0+1000' })
  })
})

describe('who records', () => {
  test('a funder does commitments and disbursements in its own name, the implementing organisation spends', async () => {
    await expect(money.record(projectId, 'funder', { funder: 'ministry' })).rejects.toThrow(
      'row-level security',
    )
    await expect(money.record(projectId, 'funder', { kind: 'expenditure' })).rejects.toThrow(
      'row-level security',
    )
    await expect(money.record(projectId, 'implementer')).rejects.toThrow('row-level security')
    await expect(money.record(projectId, 'observer')).rejects.toThrow('row-level security')
    await money.record(projectId, 'funder', { kind: 'disbursement' })
    await money.record(projectId, 'implementer', { kind: 'expenditure' })
  })

  test.each([
    ['EUR', '0.001'],
    ['MAD', '10.005'],
    ['JPY', '0.5'],
  ])('an amount of %s is refused when it is finer than its smallest unit: %s', async (currency, amount) => {
    await expect(money.record(projectId, 'funder', { currency, amount })).rejects.toThrow(
      'finer than the currency',
    )
  })

  test('an amount of Tunisian dinars has three decimals', async () => {
    await money.record(projectId, 'funder', { currency: 'TND', amount: '0.125' })
    expect(await money.totals(projectId)).toEqual({ 'commitment TND 2026': '0+0.125' })
  })
})

describe('who sees', () => {
  const seen = (account: AccountName) =>
    asAccount(db.app, money.accounts[account], async (tx) => {
      const [row] = await tx`
        select (select count(*)::int from transaction where project_id = ${projectId}) entries,
          (select count(*)::int from transaction_step s join transaction t on t.id = s.transaction_id where t.project_id = ${projectId}) steps,
          (select trim_scale(sum(official))::text from transaction_total where project_id = ${projectId}) total`
      return row
    })

  test('a funder sees the entries that name it and every total, an observer neither', async () => {
    for (const [account, change] of [
      ['funder', {}],
      ['implementer', { kind: 'expenditure', funder: 'implementer', amount: '20' }],
      ['officer', { funder: 'ministry', to: 'funder', amount: '300' }],
    ] as const) {
      const id = await money.record(projectId, account, change)
      await db.owner`insert into transaction_step (transaction_id, verb, account_id) values (${id}, 'submitted', ${money.accounts[account]})`
      await money.decide('director', id, 'accepted')
    }
    expect(await seen('funder')).toEqual({ entries: 2, steps: 2, total: '1320' })
    expect(await seen('implementer')).toEqual({ entries: 3, steps: 3, total: '1320' })
    expect(await seen('officer')).toEqual({ entries: 3, steps: 3, total: '1320' })
    expect(await seen('observer')).toEqual({ entries: 0, steps: 0, total: null })
  })

  test('a funder has a name for those who see its amounts, party of the project or not', async () => {
    const named = (account: AccountName) =>
      asAccount(
        db.app,
        money.accounts[account],
        async (tx) =>
          (await tx`select id from organisation where id = ${money.organisations.outsider}`).length,
      )
    expect(await named('implementer')).toBe(0)
    await money.record(projectId, 'officer', { funder: 'outsider' })
    expect(await named('implementer')).toBe(1)
    expect(await named('observer')).toBe(0)
  })
})
