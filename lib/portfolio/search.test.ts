import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/db/client'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import type { Viewer } from '@/lib/access/viewer'
import { viewOf } from './filters'
import { listPortfolio } from './queries'

let db: TestDatabase

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
})
afterAll(async () => {
  await (database() as unknown as { $client: Sql }).$client.end()
  await db.close()
})

const idsFor = async (login: string, q: string) => {
  const [viewer] = await db.owner<Viewer[]>`select id from account where email = ${`${login}@example.org`}`
  if (!viewer) throw new Error(`no account ${login}`)
  const { rows, count } = await listPortfolio(viewer, viewOf({ q, size: '100' }), 'ar', '2026-11-21')
  expect(count[0]?.total).toBe(rows.length)
  return rows.map(({ id }) => id).toSorted((a, b) => a - b)
}

const idsWhere = async (condition: string) =>
  (await db.owner.unsafe(`select id from project p where ${condition} order by id`)).map(({ id }) => id)

const withGermany = `partnership_id in (select id from partnership where country = 'DE')`
const withEnabel = `exists (select from party q join organisation o on o.id = q.organisation_id
  where q.project_id = p.id and o.acronym = 'Enabel')`

test.each(['ألمانيا', 'المانيا', 'Allemagne', 'germany'])(
  '%s finds every project with Germany',
  async (q) => {
    const found = await idsFor('director', q)
    expect(found).toEqual(expect.arrayContaining(await idsWhere(withGermany)))
    expect(found).not.toEqual(await idsWhere('true'))
  },
)

test('a partnership is found by its name, without accents or capitals', async () => {
  expect(await idsFor('director', 'cooperation MAROCO-allemande')).toEqual(await idsWhere(withGermany))
})

test('the acronym of a party finds its projects, whole', async () => {
  expect(await idsFor('director', 'enabel')).toEqual(await idsWhere(withEnabel))
  expect(await idsFor('director', 'enab')).toEqual([])
})

test('nobody finds by a party or a country what they do not see', async () => {
  const [seen, withIt] = [await idsFor('liaison.giz', ''), await idsWhere(withEnabel)]
  expect(await idsFor('liaison.giz', 'Enabel')).toEqual(seen.filter((id) => withIt.includes(id)))
  const belgian = await idsFor('liaison.giz', 'بلجيكا')
  expect(belgian.filter((id) => !seen.includes(id))).toEqual([])
})

test.each(['%', '_', '\\', "'"])('%s is a sign like any other', async (q) => {
  const titled = await idsWhere(`position('${q.replace("'", "''")}' in p.search_text) > 0`)
  expect(await idsFor('director', q)).toEqual(titled)
})
