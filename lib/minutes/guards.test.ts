import type { Sql } from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import {
  type PlantedMeeting,
  plantDecision,
  plantLiaison,
  plantMeeting,
} from '@/lib/decisions/planted.test-data'

/* Statements that no verb of the application sends: the second gate refuses them by itself. */

let db: TestDatabase
let round = 0
let meeting: PlantedMeeting
let itemId: number
let decisionId: number
let seatId: number
let liaison: number
let officer: number

const idOf = async (rows: PromiseLike<readonly { id?: number }[]>) => Number((await rows)[0]?.id)

beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())

beforeEach(async () => {
  const { owner } = db
  round += 1
  meeting = await plantMeeting(owner, { code: `GUARD${round}`, state: 'held' })
  officer = await idOf(owner`
    insert into account (email, name, role, organisation_id)
    select ${`officer.${round}@guards.example`}, 'Officer', 'officer', id from organisation where is_home returning id`)
  await owner`insert into assignment (account_id, project_id) values (${officer}, ${meeting.projectId})`
  liaison = await plantLiaison(owner, meeting.organisationId)
  seatId = await idOf(owner`
    insert into committee_seat (committee_id, organisation_id, role, representative)
    values (${meeting.committeeId}, ${meeting.organisationId}, 'member', 'First representative') returning id`)
  itemId = await idOf(
    owner`insert into agenda_item (meeting_id, position, title) values (${meeting.id}, 1, '{"en": "Item"}') returning id`,
  )
  await owner`insert into minutes_item (agenda_item_id, meeting_id, said) values (${itemId}, ${meeting.id}, '{"type": "doc"}')`
  await owner`insert into attendance (meeting_id, seat_id, kind) values (${meeting.id}, ${seatId}, 'present')`
  decisionId = await plantDecision(owner, meeting, { ownerOrganisationId: meeting.organisationId })
})

const circulate = async (id = meeting.id) => {
  await db.owner`insert into minutes (meeting_id, comments_until) values (${id}, '2099-01-01')`
  await db.owner`update meeting set state = 'circulated' where id = ${id}`
}

/** Another vote is awaited, so that an approval does not lock. */
const awaitAnother = () => db.owner`
  insert into committee_seat (committee_id, organisation_id, role) select ${meeting.committeeId}, id, 'chair' from organisation where is_home`

const approve = () =>
  as(
    liaison,
    (tx) =>
      tx`insert into minutes_approval (meeting_id, seat_id, account_id) values (${meeting.id}, ${seatId}, ${liaison})`,
  )

const as = async <T>(account: number, run: (tx: Sql) => Promise<T>): Promise<T> =>
  (await db.app.begin(async (tx) => {
    await tx`select enter_viewer(${account})`
    return run(tx as unknown as Sql)
  })) as T

const refused = { code: '42501' }

describe('a meeting', () => {
  test('is locked by lock_minutes() alone, whatever a session says of itself', async () => {
    await circulate()
    const lock = as(officer, async (tx) => {
      await tx`select set_config('sharaka.locking', ${String(meeting.id)}, true)`
      return tx`update meeting set state = 'locked' where id = ${meeting.id}`
    })
    await expect(lock).rejects.toMatchObject(refused)
  })

  test.each(['planned', 'convened', 'held', 'cancelled'])(
    'that is circulated is not %s again',
    async (state) => {
      await circulate()
      const move = as(
        officer,
        (tx) => tx`update meeting set state = ${state}, state_reason = 'x' where id = ${meeting.id}`,
      )
      await expect(move).rejects.toMatchObject(refused)
    },
  )

  test('is circulated with its minutes only, once it was held', async () => {
    const move = () =>
      as(officer, (tx) => tx`update meeting set state = 'circulated' where id = ${meeting.id}`)
    await expect(move()).rejects.toMatchObject(refused)
    await db.owner`update meeting set state = 'planned' where id = ${meeting.id}`
    await db.owner`insert into minutes (meeting_id, comments_until) values (${meeting.id}, '2099-01-01')`
    await expect(move()).rejects.toMatchObject(refused)
  })

  test('does not begin circulated', async () => {
    const plan = as(
      officer,
      (tx) => tx`
      insert into meeting (committee_id, number, starts_on, starts_precision, state) values (${meeting.committeeId}, 9, '2026-01-02', 'day', 'circulated')`,
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
    await awaitAnother()
    await circulate()
    await approve()
    const rewrite = (sql: Sql) => sql.unsafe(`update meeting set ${change} where id = ${meeting.id}`)
    await expect(as(officer, rewrite)).rejects.toMatchObject(refused)
    await expect(rewrite(db.owner)).rejects.toMatchObject(refused)
  })
})

describe('minutes', () => {
  test('keep the day until which remarks are taken', async () => {
    await circulate()
    const move = as(
      officer,
      (tx) => tx`update minutes set comments_until = '2020-01-01' where meeting_id = ${meeting.id}`,
    )
    await expect(move).rejects.toMatchObject(refused)
  })

  test('have no annex before they are locked', async () => {
    const annex = as(
      officer,
      (tx) =>
        tx`insert into minutes_annex (meeting_id, account_id, annex) values (${meeting.id}, ${officer}, 'Early')`,
    )
    await expect(annex).rejects.toMatchObject(refused)
  })

  test('name who sat there when they were approved, whoever sits there since', async () => {
    await awaitAnother()
    await circulate()
    await approve()
    await as(
      officer,
      (tx) => tx`update committee_seat set representative = 'Somebody else' where id = ${seatId}`,
    )
    const [row] = await db.owner`select minutes_document(${meeting.id}) document`
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
      insert into committee_seat (committee_id, organisation_id, role) values (${meeting.committeeId}, ${stranger}, 'observer') returning id`)
    await owner`insert into attendance (meeting_id, seat_id, kind) values (${meeting.id}, ${gone}, 'excused')`
    await owner`update committee_seat set archived_at = now() where id = ${gone}`
    await owner`update decision set owner_organisation_id = ${stranger} where id = ${decisionId}`
    await circulate()
    const [read] = await as(liaison, (tx) => tx`select readable_minutes(${meeting.id}) document`)
    const [whole] = await owner`select minutes_document(${meeting.id}) document`
    expect(read?.document).toEqual(whole?.document)
  })

  test('are readable to those alone who may read them', async () => {
    const foreign = await plantMeeting(db.owner, { code: `FAR${round}`, state: 'held' })
    await circulate(foreign.id)
    const read = async (account: number, id: number) =>
      (await as(account, (tx) => tx`select readable_minutes(${id}) document`))[0]?.document
    expect(await read(liaison, meeting.id)).toBeNull()
    expect(await read(officer, meeting.id)).not.toBeNull()
    expect(await read(liaison, foreign.id)).toBeNull()
    expect(await read(liaison, 2_000_000_000)).toBeNull()
    expect(await read(0, foreign.id)).toBeNull()
  })

  test('do not circulate with what an earlier meeting decided and did not circulate yet', async () => {
    const { owner } = db
    const next = await idOf(owner`
      insert into meeting (committee_id, number, starts_on, starts_precision) values (${meeting.committeeId}, 4, '2026-06-04', 'day') returning id`)
    await as(officer, (tx) => tx`select carry_over(${next})`)
    await owner`update meeting set state = 'held' where id = ${next}`
    await owner`insert into minutes (meeting_id, comments_until) values (${next}, '2099-01-01')`
    const circulateNext = () =>
      as(officer, (tx) => tx`update meeting set state = 'circulated' where id = ${next}`)
    await expect(circulateNext()).rejects.toMatchObject({
      code: '23514',
      constraint_name: 'meeting_returns_circulated',
    })
    await circulate()
    await circulateNext()
  })
})

describe('a remark', () => {
  test('is answered in one’s own name, and now', async () => {
    await circulate()
    const id = await idOf(
      as(
        liaison,
        (tx) => tx`
        insert into minutes_comment (meeting_id, author_id, organisation_id, comment) values (${meeting.id}, ${liaison}, ${meeting.organisationId}, 'x') returning id`,
      ),
    )
    await as(
      officer,
      (tx) => tx`
      update minutes_comment set answer = 'taken', answered_by = ${meeting.directorId}, answered_at = '2020-01-01' where id = ${id}`,
    ).catch(() => null)
    const [row] =
      await db.owner`select answered_by, answered_at < '2021-01-01' early from minutes_comment where id = ${id}`
    expect(row?.answered_by).not.toBe(meeting.directorId)
    expect(row?.early).not.toBe(true)
  })
})

describe('a seat', () => {
  const take = (set: string) => (tx: Sql) =>
    tx.unsafe(`update committee_seat set ${set} where id = ${seatId}`)

  test('at which somebody attended keeps its organisation and its committee', async () => {
    const other = await plantMeeting(db.owner, { code: `SEAT${round}`, state: 'held' })
    await expect(as(officer, take(`organisation_id = ${other.organisationId}`))).rejects.toMatchObject(
      refused,
    )
    await expect(as(meeting.directorId, take(`committee_id = ${other.committeeId}`))).rejects.toMatchObject(
      refused,
    )
  })

  test('whose mandate does not cover the day neither votes nor is awaited', async () => {
    await db.owner`update committee_seat set mandate_to = '2025-12-31' where id = ${seatId}`
    await circulate()
    await expect(approve()).rejects.toMatchObject(refused)
  })
})

describe('a decision', () => {
  const step = (account: number, to = 'confirmed') =>
    as(
      account,
      (tx) =>
        tx`insert into decision_step (decision_id, account_id, to_status) values (${decisionId}, ${account}, ${to})`,
    )

  test('has no step by who neither manages nor answers', async () => {
    await circulate()
    const [auditor] = await db.owner`select id from account where role = 'auditor'`
    await expect(step(auditor?.id, 'open')).rejects.toMatchObject(refused)
  })

  test('has no step but what it came to', async () => {
    await circulate()
    await expect(step(liaison)).rejects.toMatchObject(refused)
    await step(liaison, 'open')
  })

  test('has no step of another day', async () => {
    const backdate = as(
      officer,
      (tx) => tx`
      insert into decision_step (decision_id, account_id, to_status, created_at) values (${decisionId}, ${officer}, 'open', '2020-01-01')`,
    )
    await expect(backdate).rejects.toMatchObject(refused)
  })

  test('is not reopened by its owner once it was confirmed, nor is what they said of it', async () => {
    await circulate()
    await db.owner`update decision set status = 'confirmed', evidence = 'Letter 1' where id = ${decisionId}`
    const change = (set: string) =>
      as(liaison, (tx) => tx.unsafe(`update decision set ${set} where id = ${decisionId}`))
    await expect(change("status = 'open'")).rejects.toMatchObject(refused)
    await db.owner`update decision set status = 'done' where id = ${decisionId}`
    await expect(change("evidence = 'Letter 2'")).rejects.toMatchObject(refused)
  })

  test('is not given up for one of another committee', async () => {
    const other = await plantMeeting(db.owner, { code: `DECISION${round}`, state: 'circulated' })
    const foreign = await plantDecision(db.owner, other)
    const supersede = db.owner`update decision set status = 'superseded', superseded_by_id = ${foreign} where id = ${decisionId}`
    await expect(supersede).rejects.toMatchObject({ code: '23503' })
  })
})

test('an officer adds no project to a committee that they do not follow', async () => {
  const other = await plantMeeting(db.owner, { code: `PROJECT${round}`, state: 'held' })
  const add = as(
    officer,
    (tx) =>
      tx`insert into committee_project (committee_id, project_id) values (${meeting.committeeId}, ${other.projectId})`,
  )
  await expect(add).rejects.toMatchObject(refused)
})
