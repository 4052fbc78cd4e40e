import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asAccount, createTestDatabase, type TestDatabase } from '@/db/test/database'
import { type PlantedMeeting, plantDecision, plantMeeting } from '@/lib/decisions/planted.test-data'

/* From the first approval on, what was approved does not change, whoever asks and however. */

let db: TestDatabase
let approved: PlantedMeeting
let waiting: PlantedMeeting
let decisionId: number
const items = new Map<PlantedMeeting, number>()
const seats = new Map<PlantedMeeting, number>()

const prepare = async (code: string) => {
  const meeting = await plantMeeting(db.owner, { code, state: 'circulated' })
  const [item] = await db.owner`
    insert into agenda_item (meeting_id, position, title) values (${meeting.id}, 1, '{"en": "Item"}') returning id`
  await db.owner`insert into minutes_item (agenda_item_id, meeting_id, said) values (${item?.id}, ${meeting.id}, '{"type": "doc"}')`
  const [seat] = await db.owner`
    insert into committee_seat (committee_id, organisation_id, role) values (${meeting.committeeId}, ${meeting.organisationId}, 'member') returning id`
  await db.owner`insert into minutes (meeting_id, comments_until) values (${meeting.id}, '2026-04-01')`
  items.set(meeting, item?.id)
  seats.set(meeting, seat?.id)
  return meeting
}

const approve = (sql: Sql, meeting: PlantedMeeting) => sql`
  insert into minutes_approval (meeting_id, seat_id, account_id) values (${meeting.id}, ${seats.get(meeting) ?? 0}, ${meeting.directorId})`

beforeAll(async () => {
  db = await createTestDatabase()
  approved = await prepare('APPROVED')
  waiting = await prepare('WAITING')
  decisionId = await plantDecision(db.owner, approved)
  await approve(db.owner, approved)
})
afterAll(() => db.close())

const itemOf = (meeting: PlantedMeeting) => items.get(meeting) ?? 0
const changes: Record<string, (sql: Sql) => Promise<unknown>> = {
  'rewrite an item': (sql) =>
    sql`update minutes_item set said = '{"type": "doc", "content": []}' where agenda_item_id = ${itemOf(approved)}`,
  'add to the agenda': (sql) =>
    sql`insert into agenda_item (meeting_id, position, title) values (${approved.id}, 2, '{"en": "Late"}')`,
  'note attendance': (sql) =>
    sql`insert into attendance (meeting_id, seat_id, kind) values (${approved.id}, ${seats.get(approved) ?? 0}, 'present')`,
  'record a decision': (sql) =>
    sql`insert into decision (meeting_id, kind, text) values (${approved.id}, 'action', '{"en": "Late"}')`,
  'reword a decision': (sql) => sql`update decision set text = '{"en": "Other"}' where id = ${decisionId}`,
  'move its due date': (sql) => sql`update decision set due_on = '2030-01-01' where id = ${decisionId}`,
}

test.each(Object.entries(changes))('nobody may %s', async (_, change) => {
  await expect(asAccount(db.app, approved.directorId, change)).rejects.toThrow(/text is approved/)
  await expect(change(db.owner)).rejects.toThrow(/text is approved/)
})

test('an approval waits for the text that is on its way, and the next text comes too late', async () => {
  const rewrite = (sql: Sql) =>
    sql`update minutes_item set said = said where agenda_item_id = ${itemOf(waiting)}`
  const order: string[] = []
  const other = postgres(db.ownerUrl, { max: 1 })
  let approval: Promise<unknown> = Promise.resolve()
  await db.owner.begin(async (tx) => {
    await rewrite(tx as unknown as Sql)
    approval = approve(other, waiting).then(() => order.push('approved'))
    const isBlocked = async () =>
      (
        await db.owner`select from pg_stat_activity where wait_event_type = 'Lock' and query like '%minutes_approval%'`
      ).length > 0
    await expect.poll(isBlocked).toBe(true)
    order.push('written')
  })
  await approval
  await other.end()
  expect(order).toEqual(['written', 'approved'])
  await expect(rewrite(db.owner)).rejects.toThrow(/text is approved/)
})
