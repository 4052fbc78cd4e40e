import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../test/database'

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())

const count = async (from: string) =>
  Number((await db.owner.unsafe(`select count(*) from ${from}`))[0]?.count)

test.each([
  ['organisation', 67],
  ['partnership', 10],
  ['programme', 8],
  ['strategy', 14],
  ['project where not is_illustrative', 20],
  ['project where is_illustrative', 4],
  ["project where duplicate_of_id is not null and source_key = 'de-mre-investment-dup'", 1],
  ['objective o join project p on p.id = o.project_id where not p.is_illustrative', 78],
  ['phase f join project p on p.id = f.project_id where not p.is_illustrative', 6],
  ['party q join project p on p.id = q.project_id where not p.is_illustrative', 64],
  ['milestone m join project p on p.id = m.project_id where not p.is_illustrative', 40],
  [
    'milestone m join project p on p.id = m.project_id where not p.is_illustrative and is_reached and reached_on is null',
    9,
  ],
  ['anomaly where project_id is null', 15],
  ['(select distinct source_key from anomaly) a', 65],
  ['committee c where source_key is not null', 6],
  ['account where is_demo', 9],
])('the portfolio holds %s: %i', async (from, expected) => {
  expect(await count(from)).toBe(expected)
})

test('a date carries only the precision it was written with', async () => {
  const rows = await db.owner`
    select partial_date(start_on, start_precision) s, partial_date(end_on, end_precision) e from project where source_key = 'de-asylum-partnership'`
  expect(rows).toEqual([{ s: '2016', e: '2017-05' }])
})

test('an unknown budget is no budget, and no real project has an invented baseline', async () => {
  expect(
    await count('declared_budget b join project p on p.id = b.project_id where not p.is_illustrative'),
  ).toBe(1)
  expect(
    await count(
      'milestone m join project p on p.id = m.project_id where not p.is_illustrative and baseline_on is not null',
    ),
  ).toBe(0)
})

test('every fact of a real project says where it was read', async () => {
  for (const table of ['milestone', 'objective', 'party'])
    expect(
      await count(
        `${table} r join project p on p.id = r.project_id where not p.is_illustrative and r.provenance is null`,
      ),
    ).toBe(0)
})

test.each(['project', 'party', 'milestone', 'organisation', 'programme'])(
  'every note of a %s is in three languages',
  async (table) => {
    expect(await count(`${table} where note is not null`)).toBeGreaterThan(0)
    expect(await count(`${table} where not note ?& array['ar', 'fr', 'en']`)).toBe(0)
  },
)

test('what each anomaly is about is said in three languages', async () => {
  expect(await count(`anomaly where detail ?& array['ar', 'fr', 'en'] is not true`)).toBe(0)
})
