import { createHash } from 'node:crypto'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actAs, asAccount, createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'

/* What PostgreSQL itself holds about minutes, whatever the application forgets. */

let db: TestDatabase
let committeeId: number
let projectId: number
let round = 0
const organisations: Record<string, number> = {}
const accounts: Record<string, number> = {}
const seats: Record<string, number> = {}

beforeAll(async () => {
  db = await createTestDatabase()
  const { owner } = db
  for (const [name, role] of [
    ['ministry', 'director'],
    ['giz', 'liaison'],
    ['interior', 'committee_member'],
  ] as const) {
    organisations[name] = await idOf(owner`
      insert into organisation (kind, name) values ('agency', ${owner.json({ en: `Minutes ${name}` })}) returning id`)
    accounts[name] = await idOf(owner`
      insert into account (email, name, role, organisation_id) values (${`${name}@minutes.example`}, ${name}, ${role}, ${organisations[name] ?? 0}) returning id`)
  }
  for (const role of ['officer', 'auditor', 'administrator'] as const)
    accounts[role] = await idOf(owner`
      insert into account (email, name, role, organisation_id) values (${`${role}@minutes.example`}, ${role}, ${role}, ${organisations.ministry ?? 0}) returning id`)
  projectId = await idOf(owner`
    insert into project (title, kind, partnership_id) select '{"en": "Minutes project"}', 'bilateral', min(id) from partnership returning id`)
  await owner`insert into assignment (account_id, project_id) values (${accounts.officer ?? 0}, ${projectId})`
  await owner`insert into party (project_id, organisation_id, role) values (${projectId}, ${organisations.giz ?? 0}, 'implementing')`
  committeeId = await idOf(
    owner`insert into committee (kind, code, name) values ('steering_committee', 'MINUTES', '{"en": "Minutes committee"}') returning id`,
  )
  await owner`insert into committee_project (committee_id, project_id) values (${committeeId}, ${projectId})`
  for (const [name, role] of [
    ['ministry', 'chair'],
    ['giz', 'member'],
    ['interior', 'member'],
  ] as const)
    seats[name] = await idOf(owner`
      insert into committee_seat (committee_id, organisation_id, role) values (${committeeId}, ${organisations[name] ?? 0}, ${role}) returning id`)
})
afterAll(() => db.close())

let meetingId: number
let itemId: number

beforeEach(async () => {
  const { owner } = db
  round += 1
  meetingId = await idOf(owner`
    insert into meeting (committee_id, number, starts_on, starts_precision, state) values (${committeeId}, ${round}, '2026-11-20', 'day', 'held') returning id`)
  itemId = await idOf(
    owner`insert into agenda_item (meeting_id, position, title) values (${meetingId}, 1, '{"ar": "نقطة"}') returning id`,
  )
  await owner`insert into minutes_item (agenda_item_id, meeting_id, said) values (${itemId}, ${meetingId}, '{"type": "doc", "content": []}')`
  await owner`insert into decision (meeting_id, agenda_item_id, kind, text) values (${meetingId}, ${itemId}, 'decision', '{"fr": "Décider"}')`
})

const circulate = async () => {
  await db.owner`insert into minutes (meeting_id, comments_until) values (${meetingId}, '2026-12-01')`
  await db.owner`update meeting set state = 'circulated' where id = ${meetingId}`
}

const really = <T>(account: string, run: (tx: Sql) => Promise<T>) =>
  actAs(db.app, accounts[account] ?? 0, run)

const approve = (account: string, seat = account) =>
  really(account, async (tx) => {
    await tx`insert into minutes_approval (meeting_id, seat_id, account_id) values (${meetingId}, ${seats[seat] ?? 0}, ${accounts[account] ?? 0})`
    const [row] = await tx`select lock_minutes(${meetingId}, null) locked`
    return row?.locked
  })

const approveAll = async () => {
  await circulate()
  return [await approve('giz'), await approve('interior'), await approve('ministry')]
}

test('a draft is not seen by a liaison or a member, and is by the ministry; once circulated all see it', async () => {
  const seen = (account: string) =>
    asAccount(
      db.app,
      accounts[account] ?? 0,
      async (tx) =>
        (
          await tx`
            select (select count(*)::int from minutes_item where meeting_id = ${meetingId}) said,
              (select count(*)::int from decision where meeting_id = ${meetingId}) decisions,
              minutes_document(${meetingId}) #>> '{items,0,said,type}' shown`
        )[0],
    )
  for (const account of ['giz', 'interior'])
    expect(await seen(account)).toEqual({ said: 0, decisions: 0, shown: null })
  expect(await seen('auditor')).toEqual({ said: 1, decisions: 1, shown: 'doc' })
  await circulate()
  expect(await seen('giz')).toEqual({ said: 1, decisions: 1, shown: 'doc' })
})

test('the last seat that votes locks, and none before', async () => {
  expect(await approveAll()).toEqual([false, false, true])
  const [row] = await db.owner`select state from meeting where id = ${meetingId}`
  expect(row?.state).toBe('locked')
})

test('nobody approves for another organisation, twice, or what is not circulated', async () => {
  await expect(approve('giz')).rejects.toThrow('row-level security')
  await circulate()
  await expect(approve('giz', 'interior')).rejects.toThrow('row-level security')
  await expect(approve('officer', 'ministry')).rejects.toThrow('row-level security')
  await approve('giz')
  await expect(approve('giz')).rejects.toThrow('duplicate key')
})

test('nobody says when they approved', async () => {
  await circulate()
  await expect(
    really(
      'giz',
      (tx) =>
        tx`insert into minutes_approval (meeting_id, seat_id, account_id, approved_at) values (${meetingId}, ${seats.giz ?? 0}, ${accounts.giz ?? 0}, '2020-01-01')`,
    ),
  ).rejects.toThrow('permission denied')
})

test('before all have approved only the chair or the director closes, and says why', async () => {
  await circulate()
  const close = (account: string, reason: string | null) =>
    really(account, async (tx) => (await tx`select lock_minutes(${meetingId}, ${reason}) locked`)[0]?.locked)
  expect(await close('giz', 'I want it')).toBe(false)
  expect(await close('officer', 'I want it')).toBe(false)
  expect(await close('ministry', null)).toBe(false)
  expect(await close('ministry', 'The delay is over')).toBe(true)
  const [row] = await db.owner`select closing_reason, locked_by from minutes where meeting_id = ${meetingId}`
  expect(row).toEqual({ closing_reason: 'The delay is over', locked_by: accounts.ministry })
})

test('the hash is that of the text that is kept, and the text is the whole of the minutes', async () => {
  await approveAll()
  const [row] = await db.owner`select canonical, sha256 from minutes where meeting_id = ${meetingId}`
  expect(row?.sha256).toBe(createHash('sha256').update(row?.canonical, 'utf8').digest('hex'))
  expect(JSON.parse(row?.canonical)).toMatchObject({
    code: `MINUTES-2026-${String(round).padStart(2, '0')}`,
    items: [
      {
        title: { ar: 'نقطة' },
        said: { type: 'doc' },
        decisions: [{ kind: 'decision', text: { fr: 'Décider' } }],
      },
    ],
    seats: [{ approved: true }, { approved: true }, { approved: true }],
  })
})

describe('what is locked', () => {
  const changes: [string, (tx: Sql) => Promise<unknown>][] = [
    ['the meeting', (tx) => tx`update meeting set title = '{"en": "Other"}' where id = ${meetingId}`],
    ['its state', (tx) => tx`update meeting set state = 'held' where id = ${meetingId}`],
    [
      'the agenda',
      (tx) => tx`update agenda_item set title = '{"en": "Other"}' where meeting_id = ${meetingId}`,
    ],
    [
      'a new item',
      (tx) =>
        tx`insert into agenda_item (meeting_id, position, title) values (${meetingId}, 2, '{"en": "x"}')`,
    ],
    ['a removed item', (tx) => tx`delete from agenda_item where meeting_id = ${meetingId}`],
    [
      'what was said',
      (tx) => tx`update minutes_item set said = '{"type": "doc"}' where meeting_id = ${meetingId}`,
    ],
    [
      'attendance',
      (tx) =>
        tx`insert into attendance (meeting_id, seat_id, kind) values (${meetingId}, ${seats.giz ?? 0}, 'absent')`,
    ],
    ['guests', (tx) => tx`insert into meeting_guest (meeting_id, name) values (${meetingId}, 'x')`],
    [
      'the deadline',
      (tx) => tx`update minutes set comments_until = '2030-01-01' where meeting_id = ${meetingId}`,
    ],
    [
      'a comment',
      (tx) =>
        tx`insert into minutes_comment (meeting_id, author_id, organisation_id, comment) values (${meetingId}, viewer_id(), viewer_organisation_id(), 'x')`,
    ],
    [
      'the words of a decision',
      (tx) => tx`update decision set text = '{"en": "Other"}' where meeting_id = ${meetingId}`,
    ],
    [
      'a new decision',
      (tx) =>
        tx`insert into decision (meeting_id, kind, text) values (${meetingId}, 'action', '{"en": "x"}')`,
    ],
  ]

  test.each(changes)(
    'is not changed in %s, by any role or by the owner of the database',
    async (_, change) => {
      await approveAll()
      const shape = async () =>
        (
          await db.owner`
          select minutes_document(${meetingId}) document, (select to_jsonb(n) from minutes n where n.meeting_id = ${meetingId}) minutes,
            (select to_jsonb(m) from meeting m where m.id = ${meetingId}) meeting,
            (select count(*) from minutes_comment where meeting_id = ${meetingId}) comments`
        )[0]
      const before = await shape()
      // Refused, or without effect where the rows are out of reach.
      for (const account of Object.keys(accounts)) await really(account, change).catch(() => null)
      await expect(db.owner.begin((tx) => change(tx as unknown as Sql))).rejects.toThrow()
      expect(await shape()).toEqual(before)
    },
  )

  test('is not emptied, nor its text or hash replaced, by the owner of the database', async () => {
    await approveAll()
    const { owner } = db
    await expect(
      owner`update minutes set canonical = 'x', sha256 = 'y' where meeting_id = ${meetingId}`,
    ).rejects.toThrow('locked')
    await expect(owner`delete from minutes where meeting_id = ${meetingId}`).rejects.toThrow('locked')
    await expect(owner`truncate minutes_item`).rejects.toThrow()
    await expect(owner`delete from meeting where id = ${meetingId}`).rejects.toThrow()
  })

  test('takes a dated annex, by those who manage, and the annex stays', async () => {
    await approveAll()
    const annex = (account: string) =>
      really(
        account,
        (tx) =>
          tx`insert into minutes_annex (meeting_id, account_id, annex) values (${meetingId}, ${accounts[account] ?? 0}, 'Read 12')`,
      )
    await expect(annex('giz')).rejects.toThrow('row-level security')
    await annex('officer')
    await expect(
      db.owner`update minutes_annex set annex = 'x' where meeting_id = ${meetingId}`,
    ).rejects.toThrow()
  })
})
