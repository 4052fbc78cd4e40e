import type { Sql } from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { plantMeeting } from '@/lib/decisions/planted.test-data'
import { plantHeldMeeting, refused } from '@/lib/minutes/held-meeting.test-data'

/* Meetings and seats: statements that no verb of the application sends, refused by the second gate itself. */

let db: TestDatabase
let held: Awaited<ReturnType<typeof plantHeldMeeting>>

beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  held = await plantHeldMeeting(db)
})

describe('a meeting', () => {
  test('is locked by lock_minutes() alone, whatever a session says of itself', async () => {
    await held.circulate()
    const lock = held.as(held.officer, async (tx) => {
      await tx`select set_config('sharaka.locking', ${String(held.id)}, true)`
      return tx`update meeting set state = 'locked' where id = ${held.id}`
    })
    await expect(lock).rejects.toMatchObject(refused)
  })

  test.each(['planned', 'convened', 'held', 'cancelled'])(
    'that is circulated is not %s again',
    async (state) => {
      await held.circulate()
      const move = held.as(
        held.officer,
        (tx) => tx`update meeting set state = ${state}, state_reason = 'x' where id = ${held.id}`,
      )
      await expect(move).rejects.toMatchObject(refused)
    },
  )

  test('is circulated with its minutes only, once it was held', async () => {
    const move = () =>
      held.as(held.officer, (tx) => tx`update meeting set state = 'circulated' where id = ${held.id}`)
    await expect(move()).rejects.toMatchObject(refused)
    await db.owner`update meeting set state = 'planned' where id = ${held.id}`
    await db.owner`insert into minutes (meeting_id, comments_until) values (${held.id}, '2099-01-01')`
    await expect(move()).rejects.toMatchObject(refused)
  })

  test('does not begin circulated', async () => {
    const plan = held.as(
      held.officer,
      (tx) => tx`
      insert into meeting (committee_id, number, starts_on, starts_precision, state) values (${held.committeeId}, 9, '2026-01-02', 'day', 'circulated')`,
    )
    await expect(plan).rejects.toMatchObject(refused)
  })

  test.each([
    'title = \'{"en": "Other"}\'',
    "starts_on = '2026-03-05'",
    'place = \'{"en": "Elsewhere"}\'',
    "language = 'fr'",
    "state = 'held'",
  ])('that a party approved keeps its heading: %s', async (change) => {
    await held.awaitAnother()
    await held.circulate()
    await held.approve()
    const rewrite = (sql: Sql) => sql.unsafe(`update meeting set ${change} where id = ${held.id}`)
    await expect(held.as(held.officer, rewrite)).rejects.toMatchObject(refused)
    await expect(rewrite(db.owner)).rejects.toMatchObject(refused)
  })
})

describe('a seat', () => {
  const take = (set: string) => (tx: Sql) =>
    tx.unsafe(`update committee_seat set ${set} where id = ${held.seatId}`)

  test('at which somebody attended keeps its organisation and its committee', async () => {
    const other = await plantMeeting(db.owner, { code: `SEAT${held.code}`, state: 'held' })
    await expect(
      held.as(held.officer, take(`organisation_id = ${other.organisationId}`)),
    ).rejects.toMatchObject(refused)
    await expect(held.as(held.directorId, take(`committee_id = ${other.committeeId}`))).rejects.toMatchObject(
      refused,
    )
  })

  test('whose mandate does not cover the day neither votes nor is awaited', async () => {
    await db.owner`update committee_seat set mandate_to = '2025-12-31' where id = ${held.seatId}`
    await held.circulate()
    await expect(held.approve()).rejects.toMatchObject(refused)
  })
})

test('an held.officer adds no project to a committee that they do not follow', async () => {
  const other = await plantMeeting(db.owner, { code: `PROJECT${held.code}`, state: 'held' })
  const add = held.as(
    held.officer,
    (tx) =>
      tx`insert into committee_project (committee_id, project_id) values (${held.committeeId}, ${other.projectId})`,
  )
  await expect(add).rejects.toMatchObject(refused)
})
