import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { applyMigrations, readMigrations } from '../../scripts/database/migrations.mjs'
import { prepareDatabase } from '../../scripts/database.mjs'

/* A populated database of an earlier version is brought up to date without loss. */

const { ownerUrl, secret } = inject('server')
const url = ownerUrl.replace(/\/[^/]*$/, '/earlier_version')
let admin: Sql
let earlier: Sql

beforeAll(async () => {
  admin = postgres(ownerUrl.replace(/\/[^/]*$/, '/postgres'), { max: 1 })
  await admin`create database earlier_version`
  earlier = postgres(url, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await earlier.end()
  await admin`drop database earlier_version with (force)`
  await admin.end()
})

test('no migration adds a value to an enumerated type: before PostgreSQL 17 it cannot be used in the same transaction, and a restore is one', () => {
  const adding = readMigrations().filter(({ statements }) =>
    statements.some((statement) => /alter\s+type[^;]+add\s+value/i.test(statement)),
  )
  expect(adding.map(({ tag }) => tag)).toEqual([])
})

const upTo = (tag: string) => readMigrations().filter((migration) => migration.tag <= tag)

test('a note in one language becomes a text in three, and its history is left as it was', async () => {
  await earlier.begin((tx) => applyMigrations(tx, upTo('0002_guards')))
  await earlier`
    insert into organisation (kind, name, is_home, note) values
      ('ministry', '{"fr": "Ministère"}', true, 'Ministère hôte. « وزارة »'), ('agency', '{"fr": "Agence"}', false, '  ')`
  await earlier`insert into programme (kind, title, note) values ('bilateral', '{"fr": "Programme"}', '(A43) برنامج')`
  await earlier`insert into partnership (kind, name) values ('bilateral', '{"fr": "Partenariat"}')`
  await earlier`insert into project (title, kind, partnership_id, note) values ('{"fr": "Projet"}', 'bilateral', 1, 'Élan')`
  await earlier`insert into party (project_id, organisation_id, role) values (1, 1, 'supervision')`
  await earlier`insert into milestone (project_id, title, position, note) values (1, '{"fr": "Jalon"}', 1, 'Sans date')`
  await earlier`
    insert into anomaly (source_key, project_id, severity, category, label, provenance)
    values ('A01', 1, 'high', 'dates', '{"fr": "Date"}', '{"file": "a", "lines": "7", "note": "Dated 2016"}')`
  const trail = () => earlier`select before, after from audit_event where table_name <> 'anomaly' order by id`
  const told = await trail()

  await prepareDatabase({ ownerUrl: url, secret, demo: false })

  const notes = async (table: string) =>
    (await earlier.unsafe(`select note from ${table} order by id`)).map((row) => row.note)
  expect(await notes('organisation')).toEqual([{ fr: 'Ministère hôte. « وزارة »' }, null])
  expect(await notes('programme')).toEqual([{ ar: '(A43) برنامج' }])
  expect(await notes('project')).toEqual([{ fr: 'Élan' }])
  expect(await notes('party')).toEqual([null])
  expect(await notes('milestone')).toEqual([{ fr: 'Sans date' }])
  expect(await earlier`select detail, provenance from anomaly`).toEqual([
    { detail: { en: 'Dated 2016' }, provenance: { file: 'a', lines: '7' } },
  ])
  expect(await trail()).toEqual(told)
  await expect(earlier`update project set note = '{"fr": " "}'`).rejects.toThrow('project_note_localized')
})
