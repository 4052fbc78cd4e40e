import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Transaction } from '@/db/client'
import { asAccount, createTestDatabase, type TestDatabase } from '@/db/test/database'
import { Refusal } from '@/lib/outcome'
import { orderItems, removeItem, saveItem } from './agenda'
import { noteAttendance } from './attendance'
import { carryOver } from './carry-over'
import { edit, plan } from './plan'

let db: TestDatabase
let [director, liaison, project, foreign, committee, made] = [0, 0, 0, 0, 0, 0]

const one = async (rows: PromiseLike<readonly Record<string, unknown>[]>) => Number((await rows)[0]?.id)

beforeAll(async () => {
  db = await createTestDatabase()
  const { owner } = db
  director = await one(owner`select id from account where email = 'director@example.org'`)
  liaison = await one(owner`select id from account where email = 'liaison.giz@example.org'`)
  project = await one(owner`
    select project_id id from party where organisation_id = (select organisation_id from account where id = ${liaison}) and archived_at is null limit 1`)
  foreign = await one(owner`select id from project where id <> ${project} and archived_at is null limit 1`)
})
afterAll(() => db.close())

/** Each test has a committee of its own. */
beforeEach(async () => {
  made++
  committee = await one(db.owner`
    insert into committee (kind, code, name) values ('steering_committee', ${`TEST-${made}`}, '{"en": "Test committee"}') returning id`)
  await db.owner`insert into committee_project (committee_id, project_id) values (${committee}, ${project})`
})

const as = <T>(account: number, run: (tx: Transaction) => Promise<T>) =>
  drizzle(db.app).transaction(async (tx) => {
    await tx.execute(sql`select enter_viewer(${account})`)
    return run(tx)
  })

const unknown = { title: null, ends: null, startsAt: null, endsAt: null, place: null, onlineLink: null }
const planned = (starts: string, number: number | 'next' | null = 'next', isHeld = false) =>
  as(director, (tx) =>
    plan(tx, { ...unknown, committeeId: committee, number, starts, language: 'ar', isHeld }),
  )

const decide = (meetingId: number, text: string, status = 'open', due: string | null = null) =>
  one(db.owner`
    insert into decision (meeting_id, committee_id, kind, text, status, due_on, evidence)
    values (${meetingId}, ${committee}, 'action', ${db.owner.json({ en: text })}, ${status}::decision_status, ${due}, 'x') returning id`)

const item = {
  ...{ itemId: null, version: 0, title: { en: 'Item' }, duration: null, presenter: null },
  ...{ projectId: null, milestoneId: null, decisionId: null, documents: null },
}
const agendaOf = async (meetingId: number) => {
  const rows =
    await db.owner`select title ->> 'en' title from agenda_item where meeting_id = ${meetingId} order by position, id`
  return rows.map(({ title }) => title)
}
const refused = (code: string, fieldErrors?: object) =>
  expect.objectContaining({
    ...{ code, constructor: Refusal },
    ...(fieldErrors && { detail: expect.objectContaining({ fieldErrors }) }),
  })

describe('numbers', () => {
  test('fifty plan at once: no gap, no double', async () => {
    await Promise.all(Array.from({ length: 50 }, () => planned('2026-03')))
    const rows =
      await db.owner`select number, code from meeting where committee_id = ${committee} order by number`
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1))
    expect(rows[8]?.code).toBe(`TEST-${made}-2026-09`)
  })

  test('one already taken is refused, to who plans and to who edits', async () => {
    const first = await planned('2025')
    const second = await planned('2026', 7)
    await expect(planned('2027', 7)).rejects.toEqual(refused('invalid', { number: 'meeting_number_taken' }))
    const key = { ...unknown, starts: '2025', language: 'ar' as const, version: 1 }
    await expect(as(director, (tx) => edit(tx, { ...key, meetingId: first.id, number: 7 }))).rejects.toEqual(
      refused('invalid', { number: 'meeting_number_taken' }),
    )
    expect(await as(director, (tx) => edit(tx, { ...key, meetingId: second.id, number: 7 }))).toEqual({
      id: second.id,
    })
  })

  test('one that stands in a decision does not change', async () => {
    const { id } = await planned('2025')
    await decide(id, 'Stands')
    const change = {
      ...unknown,
      starts: '2025',
      language: 'ar' as const,
      version: 1,
      meetingId: id,
      number: 9,
    }
    await expect(as(director, (tx) => edit(tx, change))).rejects.toEqual(
      refused('invalid', { number: 'meeting_number_stands' }),
    )
  })
})

describe('carry-over', () => {
  test('a planned meeting opens with the decisions still open, the most urgent first', async () => {
    const { id } = await planned('2025-02-01', 'next', true)
    await decide(id, 'No date')
    await decide(id, 'Later', 'in_progress', '2026-12-31')
    await decide(id, 'Overdue', 'open', '2025-06-30')
    for (const closed of ['done', 'confirmed', 'superseded', 'abandoned']) await decide(id, closed, closed)
    const next = await planned('2026-02-01')
    expect(next.carried).toBe(3)
    expect(await agendaOf(next.id)).toEqual(['Overdue', 'Later', 'No date'])
  })

  test('what is decided after the planning joins those carried over, before the rest, and once', async () => {
    const { id } = await planned('2025-02-01', 'next', true)
    await decide(id, 'Early')
    const next = await planned('2026-02-01')
    await as(director, (tx) => saveItem(tx, { ...item, meetingId: next.id, title: { en: 'Own item' } }))
    await decide(id, 'Late')
    expect(await as(director, (tx) => carryOver(tx, next.id))).toBe(1)
    expect(await as(director, (tx) => carryOver(tx, next.id))).toBe(0)
    expect(await agendaOf(next.id)).toEqual(['Early', 'Late', 'Own item'])
  })

  test('nothing goes back in time, nor into a meeting already held, nor to another committee', async () => {
    const first = await planned('2025')
    const second = await planned('2026')
    await decide(second.id, 'Of the second')
    expect(await as(director, (tx) => carryOver(tx, first.id))).toBe(0)
    expect((await planned('2026-05', 'next', true)).carried).toBe(0)
  })

  test('a decision still in a draft comes back for the ministry alone', async () => {
    const { id } = await planned('2025', 'next', true)
    await decide(id, 'Draft')
    const next = await planned('2026')
    const seenBy = (account: number) =>
      asAccount(db.app, account, (tx) => tx`select id from agenda_item where meeting_id = ${next.id}`)
    expect(await seenBy(director)).toHaveLength(1)
    expect(await seenBy(liaison)).toHaveLength(0)
    await db.owner`update meeting set state = 'circulated' where id = ${id}`
    expect(await seenBy(liaison)).toHaveLength(1)
  })

  test('locked minutes carry into the meeting that follows, whoever approved last', async () => {
    const { id } = await planned('2025', 'next', true)
    const next = await planned('2026')
    await planned('2027')
    await decide(id, 'From the minutes')
    const organisation = await one(db.owner`select organisation_id id from account where id = ${liaison}`)
    const seat = await one(db.owner`
      insert into committee_seat (committee_id, organisation_id, role) values (${committee}, ${organisation}, 'member') returning id`)
    await as(director, async (tx) => {
      await tx.execute(sql`insert into minutes (meeting_id, comments_until) values (${id}, '2025-12-31')`)
      await tx.execute(sql`update meeting set state = 'circulated' where id = ${id}`)
    })
    await as(liaison, async (tx) => {
      await tx.execute(
        sql`insert into minutes_approval (meeting_id, seat_id, account_id) values (${id}, ${seat}, ${liaison})`,
      )
      const [row] = await tx.execute<{ locked: boolean }>(sql`select lock_minutes(${id}, null) locked`)
      expect(row?.locked).toBe(true)
    })
    expect(await agendaOf(next.id)).toEqual(['From the minutes'])
  })
})

describe('the agenda', () => {
  const add = (meetingId: number, more: object) =>
    as(director, (tx) => saveItem(tx, { ...item, ...more, meetingId }))

  test('refers to nothing that the committee does not oversee', async () => {
    const { id } = await planned('2026')
    const milestone = await one(db.owner`
      insert into milestone (project_id, title, position) values (${foreign}, '{"en": "Foreign"}', 900) returning id`)
    await expect(add(id, { projectId: foreign })).rejects.toEqual(
      refused('invalid', { projectId: 'out_of_scope' }),
    )
    await expect(add(id, { milestoneId: milestone })).rejects.toEqual(
      refused('invalid', { milestoneId: 'out_of_scope' }),
    )
    const other = await one(db.owner`
      insert into committee (kind, code, name) values ('forum', ${`OTHER-${made}`}, '{"en": "Other"}') returning id`)
    const theirs = await one(db.owner`
      insert into meeting (committee_id, number, starts_on, starts_precision) values (${other}, 1, '2026-01-01', 'year') returning id`)
    const decision = await one(db.owner`
      insert into decision (meeting_id, committee_id, kind, text) values (${theirs}, ${other}, 'action', '{"en": "Theirs"}') returning id`)
    await expect(add(id, { decisionId: decision })).rejects.toEqual(
      refused('invalid', { decisionId: 'other_committee' }),
    )
    await add(id, { projectId: project })
  })

  test('keeps a decision as long as it is open', async () => {
    const past = await planned('2025', 'next', true)
    await decide(past.id, 'Open')
    const { id } = await planned('2026')
    const itemId = await one(db.owner`select id from agenda_item where meeting_id = ${id}`)
    const key = { meetingId: id, itemId, version: 1 }
    await expect(as(director, (tx) => removeItem(tx, key))).rejects.toEqual(
      refused('invalid', { itemId: 'item_still_open' }),
    )
    await db.owner`update decision set status = 'done', evidence = 'x' where meeting_id = ${past.id}`
    await as(director, (tx) => removeItem(tx, key))
    expect(await agendaOf(id)).toEqual([])
  })

  test('changes its order, seen as it is', async () => {
    const { id } = await planned('2026')
    const a = await add(id, { title: { en: 'A' } })
    const b = await add(id, { title: { en: 'B' } })
    const order = { meetingId: id, seen: [a.id, b.id], order: [b.id, a.id] }
    await as(director, (tx) => orderItems(tx, order))
    expect(await agendaOf(id)).toEqual(['B', 'A'])
    await expect(as(director, (tx) => orderItems(tx, order))).rejects.toEqual(refused('conflict'))
  })

  test('of circulated minutes is closed', async () => {
    const { id } = await planned('2025', 'next', true)
    await db.owner`update meeting set state = 'circulated' where id = ${id}`
    await expect(add(id, {})).rejects.toEqual(refused('wrong_state'))
  })
})

describe('attendance', () => {
  const seat = (mandateTo: string | null, of = committee) =>
    one(db.owner`
      insert into committee_seat (committee_id, organisation_id, role, mandate_to)
      values (${of}, (select id from organisation o where not exists (select from committee_seat s where s.committee_id = ${of} and s.organisation_id = o.id) limit 1), 'member', ${mandateTo})
      returning id`)
  const note = (meetingId: number, seatId: number, version = 0) =>
    as(director, (tx) =>
      noteAttendance(tx, { meetingId, seats: [{ seatId, version, kind: 'present', person: null }] }),
    )

  test('is taken for a mandate that covers the day, and for no other', async () => {
    const { id } = await planned('2026-03-10')
    const [current, ended] = [await seat('2026-03-10'), await seat('2026-03-09')]
    await note(id, current)
    await expect(note(id, ended)).rejects.toEqual(
      refused('invalid', { 'seats.0.kind': 'seat_outside_mandate' }),
    )
  })

  test('is not written over what someone else noted meanwhile, nor for the seat of another committee', async () => {
    const { id } = await planned('2026-03-10')
    const current = await seat(null)
    await note(id, current)
    await expect(note(id, current)).rejects.toEqual(refused('conflict'))
    await note(id, current, 1)
    const other = await one(db.owner`
      insert into committee (kind, code, name) values ('forum', ${`SEATS-${made}`}, '{"en": "Other"}') returning id`)
    await expect(note(id, await seat(null, other))).rejects.toEqual(refused('not_found'))
  })
})
