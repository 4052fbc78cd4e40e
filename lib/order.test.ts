import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { holdOpenProject } from './open-project'
import { putInOrder } from './order'
import { Refusal } from './outcome'
import { freePosition, phasesOf } from './projects/parts'

let db: TestDatabase
let officerId: number
let projectId: number
let [first, second, third] = [0, 0, 0]

beforeAll(async () => {
  db = await createTestDatabase()
  const [followed] = await db.owner`
    select a.id, s.project_id from account a join assignment s on s.account_id = a.id where a.email = 'officer@example.org' limit 1`
  officerId = followed?.id
  projectId = followed?.project_id
  await db.owner`update phase set archived_at = now() where project_id = ${projectId}`
  const phases = await db.owner`
    insert into phase (project_id, kind, position, months) select ${projectId}, 'preparation', at * 3, 1 from generate_series(1, 3) at returning id`
  ;[first, second, third] = phases.map(({ id }) => id) as [number, number, number]
})
afterAll(() => db.close())

const put = (seen: number[], order: number[]) =>
  drizzle(db.app).transaction(async (tx) => {
    await tx.execute(sql`select enter_viewer(${officerId})`)
    await holdOpenProject(tx, projectId)
    return putInOrder(tx, 'phase', phasesOf(projectId), { seen, order })
  })

const places = async () => {
  const rows = await db.owner`
    select id, position from phase where project_id = ${projectId} and archived_at is null order by position, id`
  return rows.map(({ id, position }) => [id, position])
}

const refused = (code: string) => expect.objectContaining({ code, constructor: Refusal })

test('a list is numbered anew from 1 on', async () => {
  await put([first, second, third], [third, first, second])
  expect(await places()).toEqual([
    [third, 1],
    [first, 2],
    [second, 3],
  ])
})

test('who saw another order than it has, or not all of it, is refused', async () => {
  const before = await places()
  await expect(put([first, second, third], [first, second, third])).rejects.toEqual(refused('conflict'))
  await expect(put([third, first], [first, third])).rejects.toEqual(refused('conflict'))
  await expect(put([third, first, second], [third, first])).rejects.toEqual(refused('invalid'))
  await expect(put([third, first, second], [third, first, first])).rejects.toEqual(refused('invalid'))
  expect(await places()).toEqual(before)
})

test('of two who order at once one wins, and no place is empty or taken twice', async () => {
  const seen = (await places()).map(([id]) => Number(id))
  const answers = await Promise.allSettled([put(seen, seen.toReversed()), put(seen, [first, second, third])])
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } })
  expect((await places()).map(([, position]) => position)).toEqual([1, 2, 3])
})

test('a place that was taken meanwhile is free again, and one that was not leaves the others where they are', async () => {
  const free = (position: number) =>
    drizzle(db.app).transaction(async (tx) => {
      await tx.execute(sql`select enter_viewer(${officerId})`)
      await freePosition(tx, 'phase', phasesOf(projectId), position)
    })
  await free(4)
  expect((await places()).map(([, position]) => position)).toEqual([1, 2, 3])
  await free(2)
  expect((await places()).map(([, position]) => position)).toEqual([1, 3, 4])
  await free(2)
  expect((await places()).map(([, position]) => position)).toEqual([1, 3, 4])
})
