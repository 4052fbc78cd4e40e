import type { Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asAccount, createTestDatabase, type TestDatabase } from '@/db/test/database'
import { type PlantedMeeting, plantDecision, plantMeeting } from './planted.test-data'

let db: TestDatabase
let meeting: PlantedMeeting
let decisionId: number
beforeAll(async () => {
  db = await createTestDatabase()
  meeting = await plantMeeting(db.owner, { code: 'LOCKED', state: 'circulated' })
  decisionId = await plantDecision(db.owner, meeting, { ownerOrganisationId: meeting.organisationId })
  await db.owner`insert into minutes (meeting_id, comments_until) values (${meeting.id}, '2026-04-01')`
  await db.app.begin(async (tx) => {
    await tx`select enter_viewer(${meeting.directorId})`
    await tx`select lock_minutes(${meeting.id}, 'All has been said')`
  })
  const [{ state } = { state: null }] = await db.owner`select state from meeting where id = ${meeting.id}`
  expect(state).toBe('locked')
})
afterAll(() => db.close())

const changes: Record<string, (sql: Sql) => Promise<unknown>> = {
  record: (sql) =>
    sql`insert into decision (meeting_id, kind, text) values (${meeting.id}, 'action', '{"en": "Later"}')`,
  'edit the text of': (sql) => sql`update decision set text = '{"en": "Other"}' where id = ${decisionId}`,
  'change the kind of': (sql) => sql`update decision set kind = 'recommendation' where id = ${decisionId}`,
  'change the project of': (sql) =>
    sql`update decision set project_id = ${meeting.projectId} where id = ${decisionId}`,
  renumber: (sql) => sql`update decision set number = 9 where id = ${decisionId}`,
  delete: (sql) => sql`delete from decision where id = ${decisionId}`,
}

describe.each(Object.entries(changes))(
  'nobody may %s a decision once the minutes are locked',
  (_, change) => {
    test('the application', async () => {
      await expect(asAccount(db.app, meeting.directorId, change)).rejects.toMatchObject({ code: '42501' })
    })
    test('the owner of the database', async () => {
      await expect(change(db.owner)).rejects.toThrow(/locked|keeps its number|append-only|never/)
    })
  },
)

test('its life goes on: status, evidence, due date', async () => {
  const rows = await asAccount(
    db.app,
    meeting.directorId,
    (tx) =>
      tx`update decision set status = 'done', evidence = 'Report 12', due_on = '2026-09-01' where id = ${decisionId} returning status`,
  )
  expect(rows[0]?.status).toBe('done')
})
