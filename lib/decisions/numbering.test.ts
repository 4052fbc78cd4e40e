import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { type PlantedMeeting, plantMeeting } from './planted.test-data'

let db: TestDatabase
let meeting: PlantedMeeting
beforeAll(async () => {
  db = await createTestDatabase()
  meeting = await plantMeeting(db.owner, { code: 'NUMBERS', state: 'held' })
})
afterAll(() => db.close())

test('50 recordings at once are numbered 1 to 50, and one that fails among them leaves no gap', async () => {
  const many = postgres(db.appUrl, { max: 51, onnotice: () => {} })
  const record = (fails = false) =>
    many.begin(async (tx) => {
      await tx`select enter_viewer(${meeting.directorId})`
      const [row] = await tx`
        insert into decision (meeting_id, kind, text) values (${meeting.id}, 'action', '{"en": "At once"}') returning number, reference`
      if (fails) throw new Error('given up')
      return row
    })
  const outcomes = await Promise.allSettled(Array.from({ length: 51 }, (_, at) => record(at === 25)))
  await many.end()
  const numbers = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [Number(one.value?.number)] : []))
  const upTo50 = Array.from({ length: 50 }, (_, at) => at + 1)
  expect(numbers.toSorted((a, b) => a - b)).toEqual(upTo50)
  const kept =
    await db.owner`select number, reference from decision where meeting_id = ${meeting.id} order by number`
  expect(kept.map(({ number }) => number)).toEqual(upTo50)
  expect(kept.at(-1)?.reference).toBe('NUMBERS-2026-03/D50')
})

test('a meeting without a number numbers nothing', async () => {
  const unnumbered = await plantMeeting(db.owner, { code: 'UNNUMBERED', state: 'held', number: null })
  await expect(
    db.owner`insert into decision (meeting_id, kind, text) values (${unnumbered.id}, 'action', '{"en": "x"}')`,
  ).rejects.toThrow('no number')
})
