import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/db/client'
import { databaseIsDown } from '@/db/outage'
import { createTestDatabase, type TestDatabase } from './database'
import { lineTo } from './line'

/* The application's own pool, on a line that fails. */

let db: TestDatabase
let line: Awaited<ReturnType<typeof lineTo>>
beforeAll(async () => {
  db = await createTestDatabase()
  line = await lineTo(db.appUrl)
  process.env.DATABASE_APP_URL = line.url
})
afterAll(async () => {
  line.close()
  await db.close()
})

/** What a transaction wrote into its own settings, read a moment later: another's if they were ever mixed. */
const rememberedBy = (owner: number) =>
  database().transaction(async (tx) => {
    await tx.execute(sql`select set_config('test.owner', ${String(owner)}, true)`)
    const [[row]] = await Promise.all([
      tx.execute<{ owner: string }>(sql`select current_setting('test.owner', true) as owner`),
      tx.execute(sql`select pg_sleep(0.002)`),
    ])
    return row?.owner
  })

test('connections lost under load cost what runs on them, and nothing after', async () => {
  const counts = { done: 0, lost: 0 }
  const work = async (owner: number) => {
    while (counts.done < 300) {
      try {
        expect(await rememberedBy(owner)).toBe(String(owner))
        counts.done += 1
        if (counts.done % 50 === 0) line[counts.done % 100 ? 'cut' : 'reset']()
      } catch (error) {
        expect(databaseIsDown(error), String(error)).toBe(true)
        counts.lost += 1
      }
    }
  }
  await Promise.all(Array.from({ length: 20 }, (_, owner) => work(owner)))
  expect(counts.lost).toBeGreaterThan(10)
  const owners = Array.from({ length: 30 }, (_, owner) => owner)
  expect(await Promise.all(owners.map(rememberedBy))).toEqual(owners.map(String))
})

test('a server that says nothing any more is given up in time, and found again', async () => {
  await rememberedBy(0)
  line.mute()
  const began = performance.now()
  const pending = [rememberedBy(1), database().execute(sql`select 1`)]
  for (const one of pending) await expect(one).rejects.toSatisfy(databaseIsDown)
  expect(performance.now() - began).toBeLessThan(2500)
  await expect(rememberedBy(2)).rejects.toSatisfy(databaseIsDown)
  expect(performance.now() - began).toBeLessThan(2600)
  line.speak()
  await expect.poll(() => rememberedBy(3).catch(() => 'not yet'), { timeout: 3000 }).toBe('3')
})

test('a statement that takes its time is waited for', async () => {
  const [row] = await database().execute<{ done: boolean }>(sql`select pg_sleep(2.5) is not null as done`)
  expect(row?.done).toBe(true)
})

test('nothing that the database was set to changes how dates are read', async () => {
  const name = new URL(db.ownerUrl).pathname.slice(1)
  await db.owner.unsafe(`alter database ${name} set timezone = 'Pacific/Kiritimati'`)
  await db.owner.unsafe(`alter database ${name} set datestyle = 'SQL, DMY'`)
  line.cut()
  const asked = () =>
    database().execute(
      sql`select current_setting('TimeZone') zone, '2026-11-21'::date::text as day, now()::date = (now() at time zone 'UTC')::date as same`,
    )
  await expect
    .poll(() =>
      asked().then(
        ([row]) => row,
        () => 'lost',
      ),
    )
    .toEqual({ zone: 'UTC', day: '2026-11-21', same: true })
})
