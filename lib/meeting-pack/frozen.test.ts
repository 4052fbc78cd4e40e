import { sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/db/client'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { enter, read } from '@/lib/access/read'
import { together } from '@/lib/access/together'
import type { Viewer } from '@/lib/access/viewer'
import { asAtOf } from '@/lib/as-at'
import { cellsOf } from '@/lib/budgets/cells'
import { type CurveRow, curveRows } from '@/lib/budgets/curve'
import { casablancaToday } from '@/lib/format/casablanca'
import { refused } from '@/lib/minutes/held-meeting.test-data'
import { healthAt } from '@/lib/project-health/measure'
import { projectCurveRows } from './curve-rows'
import { freeze } from './freeze'
import { type PlantedPack, plantPack } from './planted.test-data'
import { getPack } from './queries'
import { levelOf } from './rules'

/* What was sent stays as it was, and nobody finds in it what they would not see outside it. */

let db: TestDatabase
let planted: PlantedPack

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
  planted = await plantPack(db)
})
afterAll(async () => {
  await (database() as unknown as { $client: Sql }).$client.end()
  await db.close()
})

const freezeAs = (viewer: Viewer, meetingId = planted.meetingId) =>
  database().transaction(async (tx) => {
    const [, pack] = await Promise.all([enter(tx, viewer), freeze(tx, viewer.id, meetingId)])
    return pack
  })
const packFor = async (viewer: Viewer, packId: number | null = null) =>
  (await getPack(viewer, planted.meetingId, packId)) ?? fail()
const titlesIn = async (viewer: Viewer, packId: number | null = null) =>
  (await packFor(viewer, packId)).document.projects.map(({ title }) => title.en)
const headOf = (meetingId: number) => ({ format: 1, meeting: { id: meetingId } })
const fail = () => {
  throw new Error('no pack')
}

test('today’s pack says what the last meeting left, what was reached since, what is late and what comes', async () => {
  const { document } = await packFor(planted.officer)
  const [own] = document.projects
  expect(own?.milestones.map(({ title, standing }) => [standing, title.en])).toEqual([
    ['late', 'Late'],
    ['next', 'Next'],
    ['reached', 'Reached since'],
  ])
  expect(own?.milestones.find(({ standing }) => standing === 'late')).toMatchObject({
    baseline: '2026-01-10',
    reason: 'Heavy rain',
  })
  expect(document.previous).toMatchObject({ number: 1, starts: '2026-03-04' })
  expect(document.decisions.map(({ text }) => text.en)).toEqual(['Published'])
  expect(document.agenda.map(({ title }) => title.en)).toEqual(['Opening'])
  expect(own?.money?.totals).toEqual([
    { kind: 'disbursement', currency: 'EUR', official: '400', submitted: '0' },
  ])
})

test('a frozen pack stays as it was while today’s goes on', async () => {
  const pack = await freezeAs(planted.officer)
  const before = (await packFor(planted.officer, pack.id)).document
  await planted.changeEverything()
  expect((await packFor(planted.officer, pack.id)).document).toEqual(before)
  const live = (await packFor(planted.officer)).document
  expect(live.projects[0]?.milestones.map(({ standing, title }) => [standing, title.en])).toContainEqual([
    'reached',
    'Late',
  ])
  expect(live.projects[0]?.money?.totals[0]?.official).toBe('500')
  expect(live.decisions.map(({ status }) => status)).toEqual(['in_progress'])
  expect(before.decisions.map(({ status }) => status)).toEqual(['open'])
})

test('the packs of a meeting are numbered one after the other, also when frozen at once', async () => {
  const known = (await packFor(planted.officer)).frozen.length
  const made = await Promise.all([freezeAs(planted.officer), freezeAs(planted.director)])
  expect(made.map(({ number }) => number).sort()).toEqual([known + 1, known + 2])
  expect((await packFor(planted.officer)).frozen.map(({ number }) => number)[0]).toBe(known + 2)
})

describe('who sees what', () => {
  test('a liaison finds the projects of their own organisation alone, of today and frozen', async () => {
    const { id } = await freezeAs(planted.officer)
    expect(await titlesIn(planted.officer, id)).toEqual(['Own', 'Outsider'])
    for (const packId of [null, id]) {
      expect(await titlesIn(planted.liaison, packId)).toEqual(['Own'])
      expect(JSON.stringify((await packFor(planted.liaison, packId)).document)).not.toContain('Outsider')
    }
  })

  test('an observer finds no amount, nor what is judged by amounts', async () => {
    const { id } = await freezeAs(planted.officer)
    for (const packId of [null, id]) {
      const { document } = await packFor(planted.observer, packId)
      expect(document.projects.map(({ money }) => money)).toEqual([null])
      expect(JSON.stringify(document)).not.toMatch(/behindPercent|"400"|"500"/)
    }
  })

  test('a stranger finds no pack, and a pack is of its own meeting', async () => {
    const { id } = await freezeAs(planted.officer)
    expect(await getPack(planted.stranger, planted.meetingId, null)).toBeNull()
    expect(await getPack(planted.stranger, planted.meetingId, id)).toBeNull()
    expect(await getPack(planted.officer, planted.meetingId + 1, id)).toBeNull()
  })

  test('who does not manage the committee freezes nothing', async () => {
    await expect(freezeAs(planted.liaison)).rejects.toMatchObject({ cause: refused })
    await expect(freezeAs(planted.observer)).rejects.toMatchObject({ cause: refused })
  })

  test('a meeting that was held is frozen no more', async () => {
    await expect(freezeAs(planted.officer, planted.heldId)).rejects.toMatchObject({ code: 'wrong_state' })
  })
})

describe('what is frozen', () => {
  test.each(['meeting_pack', 'meeting_pack_project', 'meeting_pack_money'])(
    'is neither changed nor deleted: %s',
    async (table) => {
      await freezeAs(planted.officer)
      await expect(db.owner.unsafe(`update ${table} set frozen = '{}'`)).rejects.toThrow('append-only')
      await expect(db.owner.unsafe(`delete from ${table}`)).rejects.toThrow('append-only')
      await expect(
        planted.as(planted.officer.id, (tx) => tx.unsafe(`update ${table} set frozen = '{}'`)),
      ).rejects.toMatchObject(refused)
    },
  )

  test('gets no part afterwards, and bears no other day and no other name', async () => {
    const { id } = await freezeAs(planted.officer)
    const { officer, director, meetingId, extraId, as } = planted
    await expect(
      as(
        officer.id,
        (tx) =>
          tx`insert into meeting_pack_project (pack_id, project_id, position, frozen) values (${id}, ${extraId}, 9, '{}')`,
      ),
    ).rejects.toMatchObject(refused)
    const write = (account: number, day: string) =>
      as(
        officer.id,
        (tx) =>
          tx`insert into meeting_pack (meeting_id, as_at, frozen, frozen_by) values (${meetingId}, ${day}, ${tx.json(headOf(meetingId))}, ${account})`,
      )
    await expect(write(director.id, casablancaToday())).rejects.toMatchObject(refused)
    await expect(write(officer.id, '2026-01-01')).rejects.toMatchObject({ code: '23514' })
  })

  test('is of a meeting that is still ahead, and says so itself; a part, of its project', async () => {
    const { officer, meetingId, heldId, projectId, foreignId, as } = planted
    const write = (
      meeting: number,
      head: ReturnType<typeof headOf> & { more?: string },
      project = projectId,
    ) =>
      as(officer.id, async (tx) => {
        const [pack] = await tx`
          insert into meeting_pack (meeting_id, as_at, frozen, frozen_by)
          values (${meeting}, ${casablancaToday()}, ${tx.json(head)}, ${officer.id}) returning id`
        await tx`
          insert into meeting_pack_project (pack_id, project_id, position, frozen)
          values (${Number(pack?.id)}, ${projectId}, 1, ${tx.json({ id: project })})`
      })
    await expect(write(heldId, headOf(heldId))).rejects.toMatchObject(refused)
    await expect(write(meetingId, headOf(heldId))).rejects.toMatchObject(refused)
    await expect(write(meetingId, { ...headOf(meetingId), format: 2 })).rejects.toMatchObject(refused)
    await expect(
      write(meetingId, { ...headOf(meetingId), more: 'x'.repeat(17 * 1024 * 1024) }),
    ).rejects.toMatchObject({ constraint_name: 'meeting_pack_size' })
    await expect(write(meetingId, headOf(meetingId), foreignId)).rejects.toMatchObject({
      constraint_name: 'meeting_pack_project_own',
    })
  })

  test('shows no part of a pack whose committee is out of sight, even of a project in sight', async () => {
    const { id } = await freezeAs(planted.officer)
    const { liaison, projectId, committeeId, as } = planted
    const seen = () =>
      as(liaison.id, async (tx) => [
        (await tx`select from meeting_pack_project where pack_id = ${id}`).length,
        (await tx`select from meeting_pack_money where pack_id = ${id}`).length,
      ])
    expect(await seen()).toEqual([1, 1])
    await db.owner`delete from committee_project where committee_id = ${committeeId} and project_id = ${projectId}`
    try {
      expect(await seen()).toEqual([0, 0])
    } finally {
      await db.owner`insert into committee_project (committee_id, project_id) values (${committeeId}, ${projectId})`
    }
  })

  test('leaves a trail', async () => {
    const { id } = await freezeAs(planted.officer)
    const [event] = await db.owner`
      select account_id, verb from audit_event where table_name = 'meeting_pack' and row_id = ${String(id)}`
    expect(event).toEqual({ account_id: planted.officer.id, verb: 'insert' })
  })
})

test('the curve of a pack is that of the budget, by year; its level that of the health of the project', async () => {
  const today = casablancaToday()
  const { curve, alone, health } = await read(planted.director, (tx) => ({
    curve: projectCurveRows(tx, sql`select ${planted.projectId}::integer project_id`, today),
    alone: together<{ curve: CurveRow[] }>(
      tx,
      sql`scope as (select ${planted.projectId}::integer id), ${cellsOf({ inReference: false, today })}`,
      { curve: curveRows(sql`'year'::date_precision`, today) },
    ),
    health: tx.execute<{ level: string | null }>(
      sql`select level from (${healthAt(asAtOf(null, today), sql`values (${planted.projectId}::integer)`)}) h`,
    ),
  }))
  expect(curve.map(({ projectId, ...row }) => row)).toEqual(alone.curve)
  expect(alone.curve.length).toBeGreaterThan(1)
  const [project] = (await packFor(planted.director)).document.projects
  expect(project && levelOf(project)).toBe(health[0]?.level)
})
