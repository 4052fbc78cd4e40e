import type { Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/db/client'
import { createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'
import type { Viewer } from '@/lib/access/viewer'
import { asAtOf } from '@/lib/as-at'
import { timelineViewOf } from './filters'
import { getTimeline, listMilestonesAt } from './queries'

const today = '2026-11-30'
let db: TestDatabase
let director: Viewer
let liaison: Viewer
let partnership: number
let [own, foreign] = [0, 0]

beforeAll(async () => {
  db = await createTestDatabase()
  process.env.DATABASE_APP_URL = db.appUrl
  const { owner } = db
  const organisation = await idOf(
    owner`insert into organisation (kind, name) values ('agency', '{"en": "Agency"}') returning id`,
  )
  const account = (role: string) =>
    idOf(owner`insert into account (email, name, role, organisation_id)
      values (${`${role}@timeline.example`}, ${role}, ${role}, ${organisation}) returning id`)
  director = { id: await account('director'), role: 'director' } as Viewer
  liaison = { id: await account('liaison'), role: 'liaison' } as Viewer
  partnership = await idOf(
    owner`insert into partnership (kind, name) values ('bilateral', '{"en": "North"}') returning id`,
  )
  const project = () =>
    idOf(owner`insert into project (title, kind, partnership_id)
      values ('{"en": "Well"}', 'bilateral', ${partnership}) returning id`)
  own = await project()
  foreign = await project()
  await owner`insert into party (project_id, organisation_id, role) values (${own}, ${organisation}, 'implementing')`
  for (const id of [own, foreign])
    await owner`
      insert into milestone (project_id, title, position, due_on, due_precision, baseline_on, baseline_precision, baseline_approved_at, is_reached, reached_on, reached_precision, cancelled_at, cancel_reason)
      values (${id}, '{"en": "Reached"}', 1, '2026-03-10', 'day', '2026-02-01', 'month', '2026-01-05', true, '2026-03-20', 'day', null, null),
        (${id}, '{"en": "Late"}', 2, '2026-10-01', 'month', null, null, null, false, null, null, null, null),
        (${id}, '{"en": "Cancelled"}', 3, '2031-01-01', 'day', null, null, null, false, null, null, now(), 'No room'),
        (${id}, '{"en": "Undated"}', 4, null, null, null, null, null, false, null, null, null, null)`
})
afterAll(async () => {
  await (database() as unknown as { $client: Sql }).$client.end()
  await db.close()
})

const view = (change: Record<string, string> = {}) =>
  timelineViewOf({ partnership: String(partnership), ...change }, { today, maySeePast: true })
const titlesOf = async (viewer: Viewer, ids: number[], day = today) =>
  (await listMilestonesAt(viewer, ids, asAtOf(day, today))).map(({ projectId, title }) => [
    projectId,
    title.en,
  ])

describe('a project out of scope', () => {
  test('is in no row, and its dates are in no axis', async () => {
    const seen = await getTimeline(liaison, view(), 'en')
    expect(seen.projects.map(({ id }) => id)).toEqual([own])
    const all = await getTimeline(director, view(), 'en')
    expect(all.projects.map(({ id }) => id)).toEqual([own, foreign])
  })

  test('has no milestones, asked for by its number', async () => {
    expect(await titlesOf(liaison, [foreign])).toEqual([])
    expect(await titlesOf(liaison, [own, foreign])).toEqual([
      [own, 'Reached'],
      [own, 'Late'],
    ])
    expect(await titlesOf(director, [foreign])).toHaveLength(2)
  })

  test('nor has one that is archived', async () => {
    await db.owner`update project set archived_at = now(), archive_reason = 'Twice' where id = ${foreign}`
    expect(await titlesOf(director, [foreign])).toEqual([])
    expect((await getTimeline(director, view(), 'en')).projects).toHaveLength(1)
    await db.owner`update project set archived_at = null, archive_reason = null where id = ${foreign}`
  })
})

describe('as at a day', () => {
  test('today: what is late, how far it has come, and between which days its milestones lie', async () => {
    const { projects } = await getTimeline(liaison, view(), 'en')
    expect(projects[0]).toMatchObject({
      ...{ late: 1, progress: 33, first: '2026-02-01', last: '2026-10-31' },
      ...{ start: null, programmeIds: null },
    })
  })

  test('before: neither reached nor with the baseline that was approved later', async () => {
    const { projects } = await getTimeline(liaison, view({ on: '2026-01-02' }), 'en')
    expect(projects[0]).toMatchObject({ late: 0, progress: 0, first: '2026-03-10' })
    const before = await listMilestonesAt(liaison, [own], asAtOf('2026-01-02', today))
    expect(before[0]).toMatchObject({ due: '2026-03-10', baseline: null, reached: null, isReached: false })
    const after = await listMilestonesAt(liaison, [own], asAtOf('2026-05-02', today))
    expect(after[0]).toMatchObject({ baseline: '2026-02', reached: '2026-03-20', isReached: true })
  })
})
