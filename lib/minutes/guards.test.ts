import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'
import { plantMeeting } from '@/lib/decisions/planted.test-data'
import { plantHeldMeeting, refused } from '@/lib/minutes/held-meeting.test-data'

/* Minutes and remarks: statements that no verb of the application sends, refused by the second gate itself. */

let db: TestDatabase
let held: Awaited<ReturnType<typeof plantHeldMeeting>>

beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  held = await plantHeldMeeting(db)
})

describe('minutes', () => {
  test('keep the day until which remarks are taken', async () => {
    await held.circulate()
    const move = held.as(
      held.officer,
      (tx) => tx`update minutes set comments_until = '2020-01-01' where meeting_id = ${held.id}`,
    )
    await expect(move).rejects.toMatchObject(refused)
  })

  test('have no annex before they are locked', async () => {
    const annex = held.as(
      held.officer,
      (tx) =>
        tx`insert into minutes_annex (meeting_id, account_id, annex) values (${held.id}, ${held.officer}, 'Early')`,
    )
    await expect(annex).rejects.toMatchObject(refused)
  })

  test('name who sat there when they were approved, whoever sits there since', async () => {
    await held.awaitAnother()
    await held.circulate()
    await held.approve()
    await held.as(
      held.officer,
      (tx) => tx`update committee_seat set representative = 'Somebody else' where id = ${held.seatId}`,
    )
    const [row] = await db.owner`select minutes_document(${held.id}) document`
    expect(row?.document.seats.map(({ person }: { person: string }) => person)).toContain(
      'First representative',
    )
  })

  test('are read whole by those who approve them, as they will be sealed', async () => {
    const { owner } = db
    const stranger = await idOf(
      owner`insert into organisation (kind, name) values ('agency', '{"en": "Stranger"}') returning id`,
    )
    const gone = await idOf(owner`
      insert into committee_seat (committee_id, organisation_id, role) values (${held.committeeId}, ${stranger}, 'observer') returning id`)
    await owner`insert into attendance (meeting_id, seat_id, kind) values (${held.id}, ${gone}, 'excused')`
    await owner`update committee_seat set archived_at = now() where id = ${gone}`
    await owner`update decision set owner_organisation_id = ${stranger} where id = ${held.decisionId}`
    await held.circulate()
    const [read] = await held.as(held.liaison, (tx) => tx`select readable_minutes(${held.id}) document`)
    const [whole] = await owner`select minutes_document(${held.id}) document`
    expect(read?.document).toEqual(whole?.document)
  })

  test('are readable to those alone who may read them', async () => {
    const foreign = await plantMeeting(db.owner, { code: `FAR${held.code}`, state: 'held' })
    await held.circulate(foreign.id)
    const read = async (account: number, id: number) =>
      (await held.as(account, (tx) => tx`select readable_minutes(${id}) document`))[0]?.document
    expect(await read(held.liaison, held.id)).toBeNull()
    expect(await read(held.officer, held.id)).not.toBeNull()
    expect(await read(held.liaison, foreign.id)).toBeNull()
    expect(await read(held.liaison, 2_000_000_000)).toBeNull()
    expect(await read(0, foreign.id)).toBeNull()
  })

  test('do not circulate with what an earlier meeting decided and did not circulate yet', async () => {
    const { owner } = db
    const next = await idOf(owner`
      insert into meeting (committee_id, number, starts_on, starts_precision) values (${held.committeeId}, 4, '2026-06-04', 'day') returning id`)
    await held.as(held.officer, (tx) => tx`select carry_over(${next})`)
    await owner`update meeting set state = 'held' where id = ${next}`
    await owner`insert into minutes (meeting_id, comments_until) values (${next}, '2099-01-01')`
    const circulateNext = () =>
      held.as(held.officer, (tx) => tx`update meeting set state = 'circulated' where id = ${next}`)
    await expect(circulateNext()).rejects.toMatchObject({
      code: '23514',
      constraint_name: 'meeting_returns_circulated',
    })
    await held.circulate()
    await circulateNext()
  })
})

describe('a remark', () => {
  test('is answered in one’s own name, and now', async () => {
    await held.circulate()
    const id = await idOf(
      held.as(
        held.liaison,
        (tx) => tx`
        insert into minutes_comment (meeting_id, author_id, organisation_id, comment) values (${held.id}, ${held.liaison}, ${held.organisationId}, 'x') returning id`,
      ),
    )
    await held
      .as(
        held.officer,
        (tx) => tx`
      update minutes_comment set answer = 'taken', answered_by = ${held.directorId}, answered_at = '2020-01-01' where id = ${id}`,
      )
      .catch(() => null)
    const [row] =
      await db.owner`select answered_by, answered_at < '2021-01-01' early from minutes_comment where id = ${id}`
    expect(row?.answered_by).not.toBe(held.directorId)
    expect(row?.early).not.toBe(true)
  })
})
