import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/db/test/database'
import { plantDecision, plantMeeting } from '@/lib/decisions/planted.test-data'
import { plantHeldMeeting, refused } from '@/lib/minutes/held-meeting.test-data'

/* Decisions: statements that no verb of the application sends, refused by the second gate itself. */

let db: TestDatabase
let held: Awaited<ReturnType<typeof plantHeldMeeting>>

beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  held = await plantHeldMeeting(db)
})

describe('a decision', () => {
  const step = (account: number, to = 'confirmed') =>
    held.as(
      account,
      (tx) =>
        tx`insert into decision_step (decision_id, account_id, to_status) values (${held.decisionId}, ${account}, ${to})`,
    )

  test('has no step by who neither manages nor answers', async () => {
    await held.circulate()
    const [auditor] = await db.owner`select id from account where role = 'auditor'`
    await expect(step(auditor?.id, 'open')).rejects.toMatchObject(refused)
  })

  test('has no step but what it came to', async () => {
    await held.circulate()
    await expect(step(held.liaison)).rejects.toMatchObject(refused)
    await step(held.liaison, 'open')
  })

  test('has no step of another day', async () => {
    const backdate = held.as(
      held.officer,
      (tx) => tx`
      insert into decision_step (decision_id, account_id, to_status, created_at) values (${held.decisionId}, ${held.officer}, 'open', '2020-01-01')`,
    )
    await expect(backdate).rejects.toMatchObject(refused)
  })

  test('is not reopened by its owner once it was confirmed, nor is what they said of it', async () => {
    await held.circulate()
    await db.owner`update decision set status = 'confirmed', evidence = 'Letter 1' where id = ${held.decisionId}`
    const change = (set: string) =>
      held.as(held.liaison, (tx) => tx.unsafe(`update decision set ${set} where id = ${held.decisionId}`))
    await expect(change("status = 'open'")).rejects.toMatchObject(refused)
    await db.owner`update decision set status = 'done' where id = ${held.decisionId}`
    await expect(change("evidence = 'Letter 2'")).rejects.toMatchObject(refused)
  })

  test('is not given up for one of another committee', async () => {
    const other = await plantMeeting(db.owner, { code: `DECISION${held.code}`, state: 'circulated' })
    const foreign = await plantDecision(db.owner, other)
    const supersede = db.owner`update decision set status = 'superseded', superseded_by_id = ${foreign} where id = ${held.decisionId}`
    await expect(supersede).rejects.toMatchObject({ code: '23503' })
  })
})
