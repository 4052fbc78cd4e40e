import type { Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/db/client'
import { actAs, createTestDatabase, type TestDatabase } from '@/db/test/database'
import { enter } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import { viewOf } from '@/lib/dashboard/filters'
import { getDue, getHealth, getMoney, getOverview } from '@/lib/dashboard/queries'
import { casablancaToday } from '@/lib/format/casablanca'
import { refused } from '@/lib/minutes/held-meeting.test-data'
import { dayAfter } from '@/lib/partial-date/arithmetic'
import { freeze } from './freeze'
import { getBrief } from './queries'

/* The same figures as on the dashboard; what was handed over stays as it was. */

const today = casablancaToday()
let db: TestDatabase
let viewers: Record<'director' | 'officer' | 'auditor' | 'admin' | 'liaison' | 'interior', Viewer>

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
  const named = async (login: string) => {
    const [row] = await db.owner`
      select id, role, organisation_id "organisationId" from account where email = ${`${login}@example.org`}`
    return row as unknown as Viewer
  }
  viewers = {
    director: await named('director'),
    officer: await named('officer'),
    auditor: await named('auditor'),
    admin: await named('admin'),
    liaison: await named('liaison.giz'),
    interior: await named('interior'),
  }
})
afterAll(async () => {
  await (database() as unknown as { $client: Sql }).$client.end()
  await db.close()
})

const briefFor = async (viewer: Viewer, briefId: number | null = null) => {
  const brief = await getBrief(viewer, briefId)
  if (!brief) throw new Error('no brief')
  return brief
}

const freezeAs = (viewer: Viewer) =>
  database().transaction(async (tx) => {
    const [, brief] = await Promise.all([enter(tx, viewer), freeze(tx, viewer.id)])
    return brief
  })

test('each figure is that of the dashboard', async () => {
  const view = viewOf({}, { today, maySeePast: true })
  const { director } = viewers
  const { document } = await briefFor(director)
  const [overview, { health }, due, money] = await Promise.all([
    getOverview(director, view, 'fr'),
    getHealth(director, view),
    getDue(director, view),
    getMoney(director, view, 'fr'),
  ])
  expect(document.overview).toEqual([...overview.rows])
  expect(document.health).toEqual({ counts: health[0]?.counts, rows: health[0]?.rows })
  expect(document.late).toEqual({ milestones: due.milestones[0]?.late, decisions: due.decisions[0]?.late })
  expect(document.soon).toEqual({ milestones: due.milestones[0]?.soon, decisions: due.decisions[0]?.soon })
  expect(document.money).toEqual(money.rows.filter(({ by }) => by !== 'year'))
  expect(document.overview.length).toBeGreaterThan(3)
  expect(document.money.length).toBeGreaterThan(2)
})

test('milestones and meetings of the next thirty days stand in one line of time, eight of them', async () => {
  const title = db.owner.json({ en: 'Ahead' })
  const [project] = await db.owner`select id from project where archived_at is null order by id limit 1`
  const [committee] = await db.owner`select id from committee order by id limit 1`
  for (const days of [-1, 0, 30, 31])
    await db.owner`
      insert into milestone (project_id, title, position, due_on, due_precision)
      values (${project?.id}, ${title}, ${900 + days}, ${dayAfter(today, days)}, 'day')`
  for (const [days, state] of [
    [0, 'planned'],
    [31, 'planned'],
  ] as const)
    await db.owner`
      insert into meeting (committee_id, title, starts_on, starts_precision, state) values (${committee?.id}, ${title}, ${dayAfter(today, days)}, 'day', ${state})`
  const { document } = await briefFor(viewers.director)
  const told = document.coming.filter(({ title: said }) => said?.en === 'Ahead')
  expect(told.map(({ kind, due }) => [kind, due])).toEqual(
    expect.arrayContaining([
      ['meeting', today],
      ['milestone', today],
    ]),
  )
  expect(told.map(({ due }) => due)).not.toContain(dayAfter(today, 31))
  expect(told.map(({ due }) => due)).not.toContain(dayAfter(today, -1))
  expect(document.coming.length).toBeLessThanOrEqual(8)
  expect(document.soon.milestones).toBe(
    (await getDue(viewers.director, viewOf({}, { today, maySeePast: true }))).milestones[0]?.soon,
  )
})

describe('a frozen brief', () => {
  test('stays as it was when a milestone is reached, while today’s goes on', async () => {
    const { id } = await freezeAs(viewers.director)
    const live = (await briefFor(viewers.director)).document
    const before = (await briefFor(viewers.director, id)).document
    expect(before).toEqual(live)
    await db.owner`
      update milestone set is_reached = true, reached_on = current_date, reached_precision = 'day', percent = 100
      where id = (select id from milestone where not is_reached and due_last < current_date and archived_at is null and cancelled_at is null order by id limit 1)`
    expect((await briefFor(viewers.auditor, id)).document).toEqual(before)
    expect((await briefFor(viewers.director)).document.late.milestones).toBe(before.late.milestones - 1)
    const { stamp, frozen } = await briefFor(viewers.director, id)
    expect(stamp).toMatchObject({ id, asAt: today })
    expect(frozen.map((one) => one.id)).toContain(id)
  })

  test('is neither changed nor deleted, and leaves a trail', async () => {
    const { id } = await freezeAs(viewers.officer)
    await expect(db.owner`update portfolio_brief set frozen = '{}'`).rejects.toThrow('append-only')
    await expect(db.owner`delete from portfolio_brief`).rejects.toThrow('append-only')
    for (const change of [`update portfolio_brief set frozen = '{}'`, 'delete from portfolio_brief'])
      await expect(actAs(db.app, viewers.director.id, (tx) => tx.unsafe(change))).rejects.toMatchObject(
        refused,
      )
    const [event] = await db.owner`
      select account_id, verb from audit_event where table_name = 'portfolio_brief' and row_id = ${String(id)}`
    expect(event).toEqual({ account_id: viewers.officer.id, verb: 'insert' })
  })

  test('bears no other day, moment nor name', async () => {
    const { director, officer } = viewers
    const write = (columns: string, values: string) =>
      actAs(db.app, officer.id, (tx) =>
        tx.unsafe(`insert into portfolio_brief (${columns}) values (${values})`),
      )
    const [names, kept] = ['as_at, frozen, frozen_by', `'{}', ${officer.id}`]
    await expect(write(names, `'2026-01-01', ${kept}`)).rejects.toMatchObject({ code: '23514' })
    await expect(write(names, `current_date, '{}', ${director.id}`)).rejects.toMatchObject(refused)
    await expect(write(`${names}, frozen_at`, `current_date, ${kept}, '2026-01-01'`)).rejects.toMatchObject(
      refused,
    )
  })

  test('does not exist for who does not see everything, nor does today’s', async () => {
    const { id } = await freezeAs(viewers.director)
    for (const viewer of [viewers.liaison, viewers.interior]) {
      expect(await getBrief(viewer, null)).toBeNull()
      expect(await getBrief(viewer, id)).toBeNull()
      expect(await actAs(db.app, viewer.id, (tx) => tx`select from portfolio_brief`)).toHaveLength(0)
    }
    expect(await getBrief(viewers.admin, id)).not.toBeNull()
    expect(await getBrief(viewers.director, 999_999)).toBeNull()
  })
})
