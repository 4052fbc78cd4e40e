import { afterAll, beforeAll, expect, test } from 'vitest'
import { asAccount, createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'

/* A note on the source is kept once for each project that it concerns, and its one text names them all. */

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())

const notesOf = async (name: string) => {
  const account = await idOf(db.owner`select id from account where email = ${`${name}@example.org`}`)
  return asAccount(db.app, account, async (tx) => ({
    keys: (await tx`select distinct source_key from anomaly`).map((row) => String(row.source_key)),
    projects: (await tx`select id from project`).map((row) => Number(row.id)),
  }))
}

test.each(['liaison.giz', 'liaison.enabel', 'interior', 'observer.eu'])(
  '%s reads no note that speaks of a project out of sight too',
  async (name) => {
    const { keys, projects } = await notesOf(name)
    const further = await db.owner`
      select distinct source_key from anomaly
      where source_key = any(${keys}) and (project_id is null or project_id <> all(${projects}::integer[]))`
    expect(further.map((row) => row.source_key)).toEqual([])
  },
)

test('a note on one’s own projects is read', async () => {
  expect((await notesOf('liaison.giz')).keys).toContain('A12')
})
