import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'

const run = promisify(execFile)
const folder = mkdtempSync(path.join(tmpdir(), 'sharaka-archive-'))
const archive = path.join(folder, 'everything.backup')
let full: TestDatabase
let emptyUrl: string
let empty: Sql

beforeAll(async () => {
  full = await createTestDatabase()
  emptyUrl = full.ownerUrl.replace(/\/[^/]*$/, '/restored')
  const admin = postgres(full.ownerUrl, { max: 1 })
  await admin`drop database if exists restored`
  await admin`create database restored`
  await admin.end()
  empty = postgres(emptyUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await empty.end()
  await full.close()
  rmSync(folder, { recursive: true })
})

const command = (script: string, url: string, ...words: string[]) =>
  run(process.execPath, [path.join(import.meta.dirname, '..', script), ...words], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      DATABASE_APP_URL: full.appUrl.replace(/\/[^/]*$/, new URL(url).pathname),
      AUTH_SECRET: inject('server').secret,
      SHARAKA_DEMO: '1',
    },
  })

/** Every table with the number of its rows and a digest of what they say. */
const contentsOf = async (sql: Sql) => {
  const tables = await sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public' order by 1`
  const contents: Record<string, unknown> = {}
  for (const { name } of tables)
    [contents[name]] = await sql.unsafe(
      `select count(*), md5(coalesce(string_agg(t::text, e'\\n' order by t::text), '')) digest from "${name}" t`,
    )
  return contents
}

test('what is backed up is what is restored, into an empty server', async () => {
  await command('backup.mjs', full.ownerUrl, archive)
  await command('restore.mjs', emptyUrl, archive)
  const restored = await contentsOf(empty)
  expect(Object.keys(restored).length).toBeGreaterThan(20)
  expect(restored).toEqual(await contentsOf(full.owner))
})

test('the restored database goes on: numbers, triggers and policies are in place', async () => {
  const [project] = await empty`
    insert into project (title, kind, partnership_id) select '{"en": "After"}', 'bilateral', min(id) from partnership returning id`
  const [event] =
    await empty`select verb from audit_event where table_name = 'project' and row_id = ${String(project?.id)}`
  expect(event?.verb).toBe('insert')
  const [policies] = await empty`select count(*)::int from pg_policies where 'sharaka_app' = any(roles)`
  expect(policies?.count).toBeGreaterThan(30)
})

test('a database that is not empty is left alone', async () => {
  await expect(command('restore.mjs', full.ownerUrl, archive)).rejects.toThrow('not empty')
})

test('a damaged archive is refused', async () => {
  const damaged = path.join(folder, 'damaged.backup')
  writeFileSync(damaged, 'not an archive')
  await expect(command('restore.mjs', emptyUrl, damaged, '--force')).rejects.toThrow()
})
