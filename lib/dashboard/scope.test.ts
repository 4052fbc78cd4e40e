import { PgDialect } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'
import { nothingAsked } from './asked'
import { type ProjectsAsked, projectsAsked } from './scope'

let db: TestDatabase
let partnership = 0

beforeAll(async () => {
  db = await createTestDatabase()
  const name = db.owner.json({ en: 'Of this test alone' })
  partnership = await idOf(
    db.owner`insert into partnership (kind, name) values ('bilateral', ${name}) returning id`,
  )
})
afterAll(() => db.close())

const plant = (title: string, more: Record<string, string | null> = {}) =>
  idOf(
    db.owner`insert into project ${db.owner({ title: db.owner.json({ en: title }) as never, kind: 'bilateral', partnership_id: partnership, ...more })} returning id`,
  )

const asked = async (change: Partial<ProjectsAsked>) => {
  const { sql, params } = new PgDialect().sqlToQuery(
    projectsAsked({ ...nothingAsked, partnership, ...change }),
  )
  const rows = await db.owner.unsafe(
    `select title->>'en' title from project p where ${sql} order by 1`,
    params as never[],
  )
  return rows.map(({ title }) => title)
}

const year = (start: number | null, end: number | null) => ({
  start_on: start === null ? null : `${start}-01-01`,
  start_precision: start === null ? null : 'year',
  end_on: end === null ? null : `${end}-01-01`,
  end_precision: end === null ? null : 'year',
})

describe('a period', () => {
  beforeAll(async () => {
    await plant('2010 to 2014', year(2010, 2014))
    await plant('from 2012', { ...year(2012, null), status: 'implementation' })
    await plant('from 2012, closed', { ...year(2012, null), status: 'closed' })
    await plant('to 2013', year(null, 2013))
    await plant('of no known time')
    await db.owner`update project set archived_at = now(), archive_reason = 'Test' where id = ${await plant('archived', year(2010, 2030))}`
  })

  test('is touched by what goes on without a known end, not by what is over', async () => {
    expect(await asked({ from: 2020 })).toEqual(['from 2012'])
    expect(await asked({ from: 2013 })).toEqual(['2010 to 2014', 'from 2012', 'to 2013'])
    expect(await asked({ from: 2012, to: 2012 })).toEqual([
      '2010 to 2014',
      'from 2012',
      'from 2012, closed',
      'to 2013',
    ])
  })
  test('is not touched by what begins later', async () => {
    expect(await asked({ to: 2011 })).toEqual(['2010 to 2014', 'to 2013'])
  })
  test('nobody asked for leaves out nothing but what is archived', async () => {
    expect(await asked({})).toHaveLength(5)
  })
})
