import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asAccount, createTestDatabase, type TestDatabase } from '@/db/test/database'
import { type PlantedMeeting, plantDecision, plantLiaison, plantMeeting } from './planted.test-data'

let db: TestDatabase
let circulated: PlantedMeeting
let liaison: number
let [own, addressedToOthers, draft, foreign] = [0, 0, 0, 0]

beforeAll(async () => {
  db = await createTestDatabase()
  const { owner } = db
  circulated = await plantMeeting(owner, { code: 'OWN', state: 'circulated' })
  const foreignMeeting = await plantMeeting(owner, { code: 'FOREIGN', state: 'circulated' })
  liaison = await plantLiaison(owner, circulated.organisationId)
  own = await plantDecision(owner, circulated, { ownerOrganisationId: circulated.organisationId })
  addressedToOthers = await plantDecision(owner, circulated)
  foreign = await plantDecision(owner, foreignMeeting, { ownerOrganisationId: circulated.organisationId })
  const [held] = await owner`
    insert into meeting (committee_id, number, starts_on, starts_precision, state)
    values (${circulated.committeeId}, 4, '2026-05-04', 'day', 'held') returning id`
  draft = await plantDecision(
    owner,
    { ...circulated, id: held?.id },
    {
      ownerOrganisationId: circulated.organisationId,
      text: 'Unspoken',
    },
  )
})
afterAll(() => db.close())

test('a liaison sees what was circulated in their committees, and nothing else', async () => {
  const seen = await asAccount(db.app, liaison, (tx) => tx`select id from decision order by id`)
  expect(seen.map(({ id }) => id)).toEqual([own, addressedToOthers])
  const [count] = await asAccount(db.app, liaison, (tx) => tx`select count(*)::int total from decision`)
  expect(count?.total).toBe(2)
  const found = await asAccount(
    db.app,
    liaison,
    (tx) => tx`select id from decision where search_text like '%unspoken%'`,
  )
  expect(found).toHaveLength(0)
})

test('a draft appears to them once it is circulated', async () => {
  const [before] = await db.owner`select meeting_id from decision where id = ${draft}`
  await db.owner`update meeting set state = 'circulated' where id = ${before?.meeting_id}`
  const seen = await asAccount(db.app, liaison, (tx) => tx`select id from decision where id = ${draft}`)
  expect(seen).toHaveLength(1)
  await db.owner`update meeting set state = 'held' where id = ${before?.meeting_id}`
  expect(
    await asAccount(db.app, liaison, (tx) => tx`select id from decision where id = ${draft}`),
  ).toHaveLength(0)
})

const answer = (id: number) =>
  asAccount(
    db.app,
    liaison,
    (tx) => tx`update decision set status = 'done', evidence = 'Letter 7' where id = ${id}`,
  )

describe('a liaison answers for what is addressed to their organisation', () => {
  test('theirs', async () => {
    expect((await answer(own)).count).toBe(1)
  })
  test('not what is addressed to others, nor a draft, nor what another committee decided', async () => {
    for (const id of [addressedToOthers, draft, foreign]) expect((await answer(id)).count).toBe(0)
  })
  test('confirms nothing, and rewrites neither words, date nor owner', async () => {
    const refused = { code: '42501' }
    const change = (set: string) =>
      asAccount(db.app, liaison, (tx) => tx.unsafe(`update decision set ${set} where id = ${own}`))
    await expect(change("status = 'confirmed', evidence = 'x'")).rejects.toMatchObject(refused)
    await expect(change("status = 'abandoned'")).rejects.toMatchObject(refused)
    await expect(change(`text = '{"en": "Easier"}'`)).rejects.toMatchObject(refused)
    await expect(change("due_on = '2030-01-01'")).rejects.toMatchObject(refused)
    await expect(change("owner_name = 'Somebody else'")).rejects.toMatchObject(refused)
  })
  test('records nothing', async () => {
    const record = asAccount(
      db.app,
      liaison,
      (tx) =>
        tx`insert into decision (meeting_id, kind, text) values (${circulated.id}, 'action', '{"en": "Mine"}')`,
    )
    await expect(record).rejects.toMatchObject({ code: '42501' })
  })
})
