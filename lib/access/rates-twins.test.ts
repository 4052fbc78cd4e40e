import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asAccount, createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'
import { may, type PortfolioVerb, type Role, roles } from './permissions'

/* As twins.test.ts, for rates, the reference currency and the periods: everyone signed in reads them. */

let db: TestDatabase
let rateId: number
let periodId: number
const accounts = new Map<Role, number>()

beforeAll(async () => {
  db = await createTestDatabase()
  const { owner } = db
  for (const role of roles)
    accounts.set(
      role,
      await idOf(owner`
        insert into account (email, name, role, organisation_id) select ${`${role}@rates.example`}, ${role}, ${role}, min(id) from organisation returning id`),
    )
  rateId = await idOf(
    owner`insert into exchange_rate (currency, rate_on, rate, source) values ('SEK', '2020-01-01', 1.05, 'Twin') returning id`,
  )
  periodId = await idOf(
    owner`insert into reporting_period (starts_on, ends_on, closed_by) values ('1990-01-01', '1990-12-31', ${accounts.get('director') ?? 0}) returning id`,
  )
})
afterAll(() => db.close())

type Statement = (tx: TestDatabase['app'], accountId: number) => Promise<{ count: number }>

const attempts: Record<string, Statement> = {
  record: (tx) =>
    tx`insert into exchange_rate (currency, rate_on, rate, source) values ('NOK', '2020-01-01', 1, 'Twin')`,
  withdraw: (tx) =>
    tx`update exchange_rate set withdrawn_at = now(), withdrawal_reason = 'x' where id = ${rateId}`,
  'set the reference currency': (tx) => tx`update setting set reference_currency = 'EUR'`,
  close: (tx, account) =>
    tx`insert into reporting_period (starts_on, ends_on, closed_by) values ('1991-01-01', '1991-12-31', ${account})`,
  reopen: (tx, account) =>
    tx`update reporting_period set reopened_at = now(), reopened_by = ${account}, reopening_reason = 'x' where id = ${periodId}`,
  'close in the name of another': (tx) =>
    tx`insert into reporting_period (starts_on, ends_on, closed_by) select '1992-01-01', '1992-12-31', min(id) from account`,
  'write a rate again': (tx) => tx`update exchange_rate set rate = 2 where id = ${rateId}`,
  'delete a rate': (tx) => tx`delete from exchange_rate where id = ${rateId}`,
}
const verbs: Record<string, PortfolioVerb> = {
  record: 'administer',
  withdraw: 'administer',
  'set the reference currency': 'administer',
  close: 'closePeriods',
  reopen: 'closePeriods',
}

describe.each(roles)('%s', (role) => {
  test('the policies do what the permissions say', async () => {
    const accountId = accounts.get(role) ?? 0
    const said: Record<string, boolean> = {}
    const done: Record<string, boolean> = {}
    for (const [what, statement] of Object.entries(attempts)) {
      const verb = verbs[what]
      said[what] = verb !== undefined && may(role, verb)
      done[what] = await asAccount(db.app, accountId, (tx) => statement(tx, accountId))
        .then(({ count }) => count > 0)
        .catch((error: { code?: string }) => {
          if (error.code === '42501') return false
          throw error
        })
    }
    expect(done).toEqual(said)
  })

  test('reads them all', async () => {
    const [row] = await asAccount(
      db.app,
      accounts.get(role) ?? 0,
      (
        tx,
      ) => tx`select (select count(*)::int from exchange_rate where id = ${rateId}) rates, (select count(*)::int from setting) settings,
        (select count(*)::int from reporting_period where id = ${periodId}) periods`,
    )
    expect(row).toEqual({ rates: 1, settings: 1, periods: 1 })
  })
})
