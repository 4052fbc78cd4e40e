import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from './database'

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())

test('row-level security is on and forced on every table, each with a policy for the application or none at all', async () => {
  const lax = await db.owner`
    select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
      and not (relrowsecurity and relforcerowsecurity)`
  expect(lax).toEqual([])
})

test('the owner sees every row of every table, also where it is no superuser', async () => {
  const hidden = await db.owner`
    select relname from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and relowner = any(p.polroles)
        and pg_get_expr(p.polqual, p.polrelid) = 'true' and pg_get_expr(p.polwithcheck, p.polrelid) = 'true')`
  expect(hidden).toEqual([])
})

test('no policy is open to everyone', async () => {
  const open = await db.owner`
    select tablename, policyname from pg_policies where schemaname = 'public' and 'public' = any(roles)`
  expect(open).toEqual([])
})

test('the application works as a role without any power of its own', async () => {
  const [role] = await db.app`
    select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication from pg_roles where rolname = current_user`
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreatedb: false,
    rolcreaterole: false,
    rolreplication: false,
  })
  expect(
    await db.owner`select relname from pg_class where pg_get_userbyid(relowner) = 'sharaka_app'`,
  ).toEqual([])
})

test('the application reads no password and no session, and deletes nothing but links', async () => {
  await expect(db.app`select password_hash from account`).rejects.toThrow('permission denied')
  await expect(db.app`select * from sign_in_session`).rejects.toThrow('permission denied')
  const deletable = await db.owner`
    select table_name from information_schema.table_privileges where grantee = 'sharaka_app' and privilege_type in ('DELETE', 'TRUNCATE') order by 1`
  expect(deletable.map((row) => row.table_name)).toEqual([
    // Preparation, until the minutes are locked.
    'agenda_item',
    'assignment',
    'attendance',
    'committee_project',
    'meeting_guest',
    'project_programme',
    'project_strategy',
  ])
})

test('the application does not start what triggers do with every entry', async () => {
  const [row] =
    await db.owner`select has_function_privilege('sharaka_app', 'reconvert(char[], date)', 'execute') may`
  expect(row).toEqual({ may: false })
})

test('the application makes nothing of its own, and dates nothing of what is kept for good', async () => {
  // What is allowed in a database is not cloned with it.
  const [made] = await db.owner`
    select has_database_privilege('sharaka_app', 'template_sharaka', 'temporary') temporary, has_schema_privilege('sharaka_app', 'public', 'create') lasting`
  expect(made).toEqual({ temporary: false, lasting: false })
  for (const table of ['milestone_forecast', 'report_step', 'progress_report', 'audit_event']) {
    const [written] = await db.owner`
      select bool_or(has_column_privilege('sharaka_app', attrelid, attnum, 'insert')) may from pg_attribute
      where attrelid = ${table}::regclass and attname in ('at', 'created_at', 'submitted_at', 'decided_at', 'decided_by')`
    expect({ table, may: written?.may }).toEqual({ table, may: false })
  }
})

test('the trail and the memory of forecasts and reports are append-only, for the owner too', async () => {
  for (const table of ['audit_event', 'milestone_forecast', 'report_step']) {
    await expect(db.owner.unsafe(`update ${table} set account_id = account_id`)).rejects.toThrow(
      'append-only',
    )
    await expect(db.owner.unsafe(`delete from ${table}`)).rejects.toThrow('append-only')
    await expect(db.owner.unsafe(`truncate ${table} cascade`)).rejects.toThrow('append-only')
  }
})

test('every table of records leaves a trail', async () => {
  const silent = await db.owner`
    select relname from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname in ('write_audit_event', 'refuse_change'))
    order by 1`
  // What is kept here is either derived from records or about the workings, not a record.
  expect(silent.map((row) => row.relname)).toEqual([
    'committee_oversight',
    // A list of ISO, written by a migration.
    'currency',
    'decision_counter',
    'project_standing',
    'sign_in_session',
    'submission',
    'transaction_conversion',
    'transaction_total',
  ])
})

test('every foreign key that a policy or a page follows has an index', async () => {
  const unindexed = await db.owner`
    select c.conrelid::regclass::text || '.' || a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and a.attname in ('project_id', 'milestone_id', 'report_id', 'organisation_id', 'account_id')
      and c.conrelid::regclass::text not in ('milestone_forecast', 'report_step', 'progress_report', 'decision_step', 'minutes_annex', 'minutes_approval', 'minutes_comment', 'transaction', 'transaction_step')
      and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = a.attnum)
    order by 1`
  expect(unindexed.map((row) => row.column)).toEqual([])
})
