import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/db/client'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import type { Viewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import { daysAgo, type Planted, plantHealth } from '@/lib/project-health/planted.test-data'
import { viewOf } from './filters'
import { listPortfolio } from './queries'

let db: TestDatabase
let planted: Planted
const projects: Record<string, number> = {}

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
  planted = await plantHealth(db)
  const titled = async (name: string, late: number | null, status?: string) => {
    const id = await planted.project({ status })
    await db.owner`update project set title = ${db.owner.json({ en: `Health ${name}` })} where id = ${id}`
    if (late !== null) await planted.milestone(id, daysAgo(late))
    projects[name] = id
    return id
  }
  await titled('well', -5)
  await titled('attention', 20)
  await titled('critical', 90)
  await titled('idle', 90, 'pipeline')
  await planted.declare(await titled('declared well', 90), 'on_track')
  await planted.declare(await titled('declared idle', null, 'suspended'), 'critical')
})
afterAll(async () => {
  await (database() as unknown as { $client: Sql }).$client.end()
  await db.close()
})

const list = async (parameters: Record<string, string>) => {
  const viewer = { id: planted.director } as Viewer
  const found = await listPortfolio(viewer, viewOf({ q: 'Health', ...parameters }), 'en', casablancaToday())
  expect(found.count[0]?.total).toBe(found.rows.length)
  return found.rows
}
const ids = (names: string[]) => names.map((name) => projects[name])

test.each([
  ['on_track', ['declared well', 'well']],
  ['attention', ['attention']],
  ['critical', ['critical', 'declared idle']],
  ['none', ['idle']],
])('health %s', async (health, names) => {
  const rows = await list({ health })
  expect(rows.map(({ id }) => id)).toEqual(ids(names))
  for (const row of rows) expect(row.health ?? 'none').toBe(health)
})

test('is sorted from well to badly or the other way, the unjudged last', async () => {
  const up = ['well', 'declared well', 'attention', 'critical', 'declared idle', 'idle']
  expect((await list({ sort: 'health' })).map(({ id }) => id)).toEqual(ids(up))
  const down = ['critical', 'declared idle', 'attention', 'well', 'declared well', 'idle']
  expect((await list({ sort: '-health' })).map(({ id }) => id)).toEqual(ids(down))
})

test('is not worked out where nobody looks', async () => {
  for (const row of await list({ columns: 'status' })) expect(row.health).toBeNull()
})
