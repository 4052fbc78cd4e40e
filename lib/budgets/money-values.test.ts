import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { type PlantedMoney, plantMoney } from './planted-money.test-data'

/* A numeric holds NaN, above every number and in no sum to be taken out again; a date holds infinity, in no year. */

let db: TestDatabase
let money: PlantedMoney
let projectId: number
beforeAll(async () => {
  db = await createTestDatabase()
  money = await plantMoney(db)
  projectId = await money.plantProject()
})
afterAll(() => db.close())

const refused = { code: '23514' }

test('an entry that is no number never reaches the totals', async () => {
  await money.record(projectId, 'funder', { amount: '5' })
  await expect(money.record(projectId, 'funder', { amount: 'NaN' })).rejects.toMatchObject(refused)
  expect(await money.totals(projectId)).toEqual({ 'commitment EUR 2026': '0+5' })
})

const statements: [string, (tx: Sql) => Promise<unknown>][] = [
  [
    'funding',
    (tx) =>
      tx`insert into funding (project_id, organisation_id, form, amount, currency) values (${projectId}, ${money.organisations.funder}, 'cash', 'NaN', 'EUR')`,
  ],
  [
    'a planned disbursement',
    (tx) =>
      tx`insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency) values (${projectId}, ${money.organisations.funder}, '2026-01-01', 'day', 'NaN', 'EUR')`,
  ],
  [
    'a planned disbursement of no day',
    (tx) =>
      tx`insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency) values (${projectId}, ${money.organisations.funder}, 'infinity', 'day', 5, 'EUR')`,
  ],
  [
    'an entry that occurred on no day',
    (tx) =>
      tx`insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id)
        values (${projectId}, 'commitment', ${money.organisations.funder}, 'infinity', '2026-01-01', 5, 'EUR', ${money.accounts.director}, ${money.organisations.ministry})`,
  ],
  [
    'a line named in no language',
    (tx) => tx`insert into budget_line (project_id, title, currency) values (${projectId}, '["x"]', 'EUR')`,
  ],
  [
    'a period without an end',
    (tx) =>
      tx`insert into reporting_period (starts_on, ends_on, closed_by) values ('1950-01-01', 'infinity', ${money.accounts.director})`,
  ],
]
test.each(statements)('%s is refused', async (_what, statement) => {
  await expect(money.really('director', statement)).rejects.toMatchObject(refused)
})

test('every amount and rate that the application writes is a number, and every day of it a day', async () => {
  const open = await db.owner`
    select c.table_name || '.' || c.column_name "column" from information_schema.columns c
    where c.table_schema = 'public' and (c.data_type = 'numeric' or c.data_type = 'date')
      and c.table_name in ('transaction', 'funding', 'budget_amount', 'budget_move', 'planned_disbursement', 'exchange_rate', 'reporting_period')
      and not exists (select from pg_constraint k where k.conrelid = c.table_name::regclass and k.contype = 'c'
        and pg_get_constraintdef(k.oid) like '%' || case c.data_type when 'date' then 'isfinite(' || c.column_name || ')' else c.column_name || ' <> ''NaN''' end || '%')`
  expect(open).toEqual([])
})
