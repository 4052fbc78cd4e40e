import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actAs, createTestDatabase, type TestDatabase } from '@/db/test/database'
import { plantMeeting } from '@/lib/decisions/planted.test-data'

/* Thirty seats approve at once, while others record, reseat and close: no deadlock, one lock, no number twice. */

let db: TestDatabase
let crowd: Sql
beforeAll(async () => {
  db = await createTestDatabase()
  crowd = postgres(db.appUrl, { max: 30 })
})
afterAll(async () => {
  await crowd.end()
  await db.close()
})

const as = <T>(account: number, run: (tx: Sql) => Promise<T>) => actAs(crowd, account, run)

const times = <T>(count: number, run: (at: number) => T) => Array.from({ length: count }, (_, at) => run(at))

const codesOf = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))

test('the last of thirty locks, and only once', async () => {
  const { owner } = db
  const meeting = await plantMeeting(owner, { code: 'CROWD', state: 'held' })
  const director = meeting.directorId
  await Promise.all(
    times(
      30,
      (at) => owner`
      with home as (insert into organisation (kind, name) values ('agency', ${owner.json({ en: `Crowd ${at}` })}) returning id),
        voter as (insert into account (email, name, role, organisation_id) select ${`crowd.${at}@planted.example`}, 'Voter', 'committee_member', id from home)
      insert into committee_seat (committee_id, organisation_id, role) select ${meeting.committeeId}, id, 'member' from home`,
    ),
  )
  const record = () =>
    as(
      director,
      (tx) =>
        tx`insert into decision (meeting_id, kind, text) values (${meeting.id}, 'action', '{"en": "x"}')`,
    )
  expect(codesOf(await Promise.allSettled(times(30, record)))).toEqual([])
  const [numbers] =
    await owner`select count(distinct number)::int given, max(number) last from decision where meeting_id = ${meeting.id}`
  expect(numbers).toEqual({ given: 30, last: 30 })
  await owner`insert into minutes (meeting_id, comments_until) values (${meeting.id}, '2099-01-01')`
  await owner`update meeting set state = 'circulated' where id = ${meeting.id}`
  const voters = await owner`
    select s.id seat, a.id account from committee_seat s join account a using (organisation_id) where s.committee_id = ${meeting.committeeId}`
  const approvals = voters.map(({ seat, account }) =>
    as(account, async (tx) => {
      await tx`insert into minutes_approval (meeting_id, seat_id, account_id) values (${meeting.id}, ${seat}, ${account})`
      return (await tx`select lock_minutes(${meeting.id}, null) locked`)[0]?.locked
    }),
  )
  // A seat at a time, as the form does: who changes many in one statement takes them in no order.
  const others = voters
    .slice(0, 10)
    .map(({ seat }, at) =>
      as(
        director,
        (tx) => tx`update committee_seat set representative = ${`Person ${at}`} where id = ${seat}`,
      ),
    )
  const [approved, reseated] = await Promise.all([Promise.allSettled(approvals), Promise.allSettled(others)])
  expect([...codesOf(approved), ...codesOf(reseated)]).toEqual([])
  expect(approved.filter((one) => one.status === 'fulfilled' && one.value === true)).toHaveLength(1)
})
