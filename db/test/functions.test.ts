import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromColumns, lastDay, toColumns } from '@/lib/partial-date/partial-date'
import { createTestDatabase, type TestDatabase } from './database'

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())

test('the database and the code mean the same by a partial date', async () => {
  const dates = [
    '1999',
    '2000-02',
    '1900-02',
    '2023-02',
    '2024-02',
    '2026-04',
    '2026-12',
    '2026-11-21',
    '2016',
  ]
  for (const date of dates) {
    const columns = toColumns(date)
    const [row] = await db.owner`
      select last_day(${columns.date}::date, ${columns.precision}::date_precision)::text last, partial_date(${columns.date}::date, ${columns.precision}::date_precision) edtf`
    expect(row).toEqual({ last: lastDay(date), edtf: fromColumns(columns.date, columns.precision) })
  }
})

test.each([
  ['الإدماج', 'الادماج'],
  ['أمـودو', 'امودو'],
  ['هِجْرَة', 'هجره'],
  ['مستشفى', 'مستشفي'],
  ['Évaluation ÉTÉ', 'evaluation ete'],
  ['ŞİŞLİ', 'sisli'],
])('search reads %s as %s', async (written, folded) => {
  const [row] = await db.owner`select fold_text(${written}) = fold_text(${folded}) same`
  expect(row?.same).toBe(true)
})

test('a text falls back to another language, and a blank one is refused', async () => {
  const [row] =
    await db.owner`select localized('{"ar": "نص"}', 'fr') fallback, is_localized_text('{"ar": " "}') blank, is_localized_text('{"de": "x", "fr": "y"}') fourth`
  expect(row).toEqual({ fallback: 'نص', blank: false, fourth: false })
})

test('a baseline once set is kept, whoever asks', async () => {
  const [milestone] = await db.owner`select id from milestone where baseline_on is not null limit 1`
  await expect(
    db.owner`update milestone set baseline_on = '2031-01-01', baseline_precision = 'day' where id = ${milestone?.id}`,
  ).rejects.toThrow('set once')
})

test('a row never points into another project', async () => {
  const [pair] =
    await db.owner`select m.id milestone, o.id objective from milestone m join objective o on o.project_id <> m.project_id limit 1`
  await expect(
    db.owner`update milestone set objective_id = ${pair?.objective} where id = ${pair?.milestone}`,
  ).rejects.toThrow('of another project')
})

test('the standing of a project follows its milestones', async () => {
  const [project] =
    await db.owner`insert into project (title, kind, partnership_id) select '{"en": "Standing"}', 'bilateral', min(id) from partnership returning id`
  const id = project?.id
  await db.owner`insert into milestone (project_id, title, position, weight, percent, due_on, due_precision) values
    (${id}, '{"en": "a"}', 1, 3, 50, '2030-01-01', 'month'), (${id}, '{"en": "b"}', 2, 1, 0, '2029-01-01', 'year'), (${id}, '{"en": "c"}', 3, 0, 0, null, null)`
  await db.owner`update milestone set is_reached = true where project_id = ${id} and position = 2`
  const [standing] =
    await db.owner`select milestone_count, reached_count, progress, next_due_on::text from project_standing where project_id = ${id}`
  expect(standing).toEqual({
    milestone_count: 3,
    reached_count: 1,
    progress: '62.50',
    next_due_on: '2030-01-31',
  })
})

test('an update that changes nothing is taken and leaves no event', async () => {
  const events = async () => Number((await db.owner`select count(*) from audit_event`)[0]?.count)
  const before = await events()
  await db.owner`update project set note = note where id = 1`
  expect(await events()).toBe(before)
})

test.each(['milestone', 'phase', 'objective'])(
  'what only changes places keeps its version, and the trail tells it: %s',
  async (table) => {
    const [line] = await db.owner.unsafe(`select id, version from ${table} limit 1`)
    const version = Number(line?.version)
    const versionAfter = async (change: string) => {
      const [row] = await db.owner.unsafe(
        `update ${table} set ${change} where id = ${line?.id} returning version`,
      )
      return row?.version
    }
    expect(await versionAfter('position = position + 100')).toBe(version)
    const [event] = await db.owner`select table_name, after from audit_event order by id desc limit 1`
    expect(event).toMatchObject({ table_name: table, after: { position: expect.any(Number) } })
    expect(await versionAfter('archived_at = now(), position = position + 1')).toBe(version + 1)
    expect(await versionAfter('archived_at = archived_at')).toBe(version + 2)
  },
)

test('a changed password is in the trail without the password', async () => {
  await db.owner`update account set password_hash = 'secret-hash' where email = 'auditor@example.org'`
  const [event] = await db.owner`select before, after from audit_event order by id desc limit 1`
  expect(event).toEqual({ before: { password: '…' }, after: { password: '…' } })
})
