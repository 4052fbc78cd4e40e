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
  ['committee c where source_key is not null', 9],
  ['meeting where source_key is not null', 6],
  ['committee where is_illustrative', 2],
  ['account where is_demo', 9],
  ['funding f join project p on p.id = f.project_id where not p.is_illustrative', 0],
  ['transaction t join project p on p.id = t.project_id where not p.is_illustrative', 0],
  ["exchange_rate where source not like 'Taux illustratif%'", 0],
  ['transaction_conversion where amount is null', 0],
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

test('a past meeting tells the day, the place and the edition that the page gives, and nothing else', async () => {
  const rows = await db.owner`
    select m.source_key key, m.code, partial_date(m.starts_on, m.starts_precision) starts, m.ends_on::text ends, m.place ->> 'fr' place
    from meeting m where m.source_key is not null order by m.source_key`
  expect([...rows]).toEqual([
    { key: 'gfmd-berlin', code: null, starts: null, ends: null, place: 'Berlin' },
    {
      key: 'gfmd-marrakech-2018',
      code: null,
      starts: '2018-12-05',
      ends: '2018-12-07',
      place: 'Marrakech',
    },
    {
      key: 'ma-es-forum-ed1',
      code: 'FORUM-MAES-2015-01',
      starts: '2015-11-19',
      ends: '2015-11-20',
      place: 'Madrid',
    },
    {
      key: 'ma-es-forum-ed2',
      code: 'FORUM-MAES-2018-02',
      starts: '2018-03-20',
      ends: '2018-03-21',
      place: 'Rabat',
    },
    {
      key: 'mtg-ma-es-followup-2016-12',
      code: null,
      starts: '2016-12-19',
      ends: '2016-12-20',
      place: 'Madrid',
    },
    {
      key: 'mtg-recoming-steering-2016-01-22',
      code: null,
      starts: '2016-01-22',
      ends: null,
      place: null,
    },
  ])
  expect(
    await count(
      `meeting m where source_key is not null and (state <> 'held' or provenance is null or starts_at is not null
        or exists (select from agenda_item where meeting_id = m.id) or exists (select from decision where meeting_id = m.id))`,
    ),
  ).toBe(0)
})

test('the committees of the portfolio are known to be incomplete, and say where they were read', async () => {
  expect(
    await count('committee where source_key is not null and (members_are_complete or provenance is null)'),
  ).toBe(0)
})

test('the minutes of an invented past meeting were locked by the function that locks, and their seal holds', async () => {
  const rows = await db.owner`
    select m.code, n.sha256 = encode(sha256(convert_to(n.canonical, 'UTF8')), 'hex') holds, n.locked_at < now() - interval '5 days' past,
      (n.canonical::jsonb -> 'items' -> 0 -> 'decisions') is not null told
    from minutes n join meeting m on m.id = n.meeting_id where m.state = 'locked' order by m.starts_on`
  expect(rows.map(({ holds, past, told }) => ({ holds, past, told }))).toEqual(
    Array(3).fill({ holds: true, past: true, told: true }),
  )
})

test('the register of demonstration decisions has something to follow for everyone', async () => {
  expect(
    await count("decision where committee_id = (select id from committee where code = 'COPIL-ACCUEIL')"),
  ).toBe(9)
  const overdue = "status in ('open', 'in_progress') and due_on < current_date"
  for (const owner of ['giz', 'ma-interior', 'enabel'])
    expect(
      await count(
        `decision d join organisation o on o.id = d.owner_organisation_id where o.source_key = '${owner}' and ${overdue}`,
      ),
    ).toBeGreaterThan(0)
  expect(await count('decision where superseded_by_id is not null')).toBe(1)
  expect(
    await count("meeting where state = 'convened' and starts_on > current_date and is_illustrative"),
  ).toBe(1)
})

test('the money of an illustrative project stands in its totals, what waits apart', async () => {
  const rows = await db.owner`
    select t.currency, t.kind, trim_scale(sum(t.official))::text official, trim_scale(sum(t.submitted))::text submitted
    from transaction_total t join project p on p.id = t.project_id where p.code = 'ACCUEIL' group by 1, 2 order by 1, 2`
  expect([...rows]).toEqual([
    { currency: 'EUR', kind: 'commitment', official: '3800000', submitted: '0' },
    { currency: 'EUR', kind: 'disbursement', official: '2150000', submitted: '0' },
    { currency: 'EUR', kind: 'expenditure', official: '1051240.75', submitted: '175600' },
    { currency: 'MAD', kind: 'commitment', official: '1200000', submitted: '0' },
    { currency: 'MAD', kind: 'expenditure', official: '310000', submitted: '0' },
  ])
})
