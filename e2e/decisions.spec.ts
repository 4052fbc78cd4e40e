import type { Sql } from 'postgres'
import type { Cast } from './cast'
import type { Planted } from './planted'
import { expect, test } from './scene'
import { send } from './valid-input'

/* Decisions through the application itself: what is locked, what is foreign, what is refused and why. */

const lock = (owner: Sql, cast: Cast, { circulatedMeetingId }: Planted) =>
  owner.begin(async (tx) => {
    await tx`select enter_viewer(${cast.ids.director})`
    await tx`insert into minutes (meeting_id, comments_until) values (${circulatedMeetingId}, '2026-04-01') on conflict do nothing`
    await tx`select lock_minutes(${circulatedMeetingId}, 'All has been said')`
  })

test('once the minutes are locked nobody edits a decision, and its follow-up goes on', async ({
  ask,
  cast,
  owner,
  project,
}) => {
  const german = await project('german')
  await lock(owner, cast, german)
  const [director, liaison] = [await ask('director'), await ask('liaison.giz')]
  expect(await send(director, 'decisions/editDecision', german)).toEqual({ ok: false, code: 'locked' })
  expect((await director.get(`/en/decisions/${german.decisionId}/edit`)).status()).toBe(404)
  expect((await send(director, 'decisions/postponeDecision', german)).ok).toBe(true)
  expect((await send(liaison, 'decisions/advanceDecision', german, { version: 2 })).ok).toBe(true)
  const steps = await owner`
    select s.to_status, s.reason, s.evidence, s.account_id from decision_step s where s.decision_id = ${german.decisionId} order by s.id`
  expect(steps.map(({ to_status, evidence, account_id }) => [to_status, evidence, account_id])).toEqual([
    ['open', null, cast.ids.director],
    ['done', 'Letter 12', cast.ids['liaison.giz']],
  ])
})

test('the register shows nothing of a foreign committee, whatever is asked', async ({ ask, project }) => {
  const belgian = await project('belgian')
  const code = `PLANTED-${belgian.id}-2026-02/D1`
  const asked = [
    `q=${encodeURIComponent(code)}`,
    `committee=${belgian.committeeId}`,
    `meeting=${belgian.circulatedMeetingId}`,
    `project=${belgian.id}`,
    'size=100',
  ]
  const linkTo = `/en/decisions/${belgian.decisionId}"`
  for (const view of asked) {
    const seen = await (await (await ask('director')).get(`/en/decisions?${view}`)).text()
    expect({ view, seen: seen.includes(linkTo) }).toEqual({ view, seen: true })
    for (const stranger of ['liaison.giz', 'interior', 'observer.eu'] as const) {
      const text = await (await (await ask(stranger)).get(`/en/decisions?${view}`)).text()
      expect({ stranger, view, seen: text.includes(linkTo) }).toEqual({ stranger, view, seen: false })
    }
  }
})

test('a decision not yet circulated is not there for a liaison', async ({ ask, owner, project }) => {
  const german = await project('german')
  const liaison = await ask('liaison.giz')
  const page = `/en/decisions/${german.decisionId}`
  expect((await liaison.get(page)).status()).toBe(200)
  await owner`update meeting set state = 'held' where id = ${german.circulatedMeetingId}`
  expect((await liaison.get(page)).status()).toBe(404)
  expect(await send(liaison, 'decisions/advanceDecision', german)).toEqual({ ok: false, code: 'not_found' })
})

test('what is missing or out of scope is said field by field', async ({ ask, project }) => {
  const [german, belgian] = [await project('german'), await project('belgian')]
  const director = await ask('director')
  const refusals: [string, object, object][] = [
    ['advanceDecision', { evidence: ' ' }, { evidence: 'evidence_required' }],
    ['advanceDecision', { to: 'abandoned', reason: '' }, { reason: 'reason_required' }],
    ['advanceDecision', { to: 'confirmed' }, { to: 'status_step' }],
    [
      'advanceDecision',
      { to: 'superseded', reason: 'x', supersededById: belgian.decisionId },
      { supersededById: 'out_of_scope' },
    ],
    ['postponeDecision', { due: '2031' }, { due: 'date_day' }],
    ['editDecision', { due: '2026-03-03' }, { due: 'due_before_meeting' }],
    ['postponeDecision', { reason: '' }, { reason: 'reason_required' }],
    ['editDecision', { projectId: belgian.id }, { projectId: 'out_of_scope' }],
    ['editDecision', { text: { ar: '' } }, { text: 'one_language' }],
  ]
  for (const [verb, change, fieldErrors] of refusals)
    expect(await send(director, `decisions/${verb}`, german, change)).toEqual({
      ok: false,
      code: 'invalid',
      fieldErrors,
    })
})

test('who comes second is shown what the first saved', async ({ ask, project }) => {
  const german = await project('german')
  const director = await ask('director')
  expect((await send(director, 'decisions/editDecision', german)).ok).toBe(true)
  const second = await send(await ask('officer'), 'decisions/editDecision', german)
  expect(second).toMatchObject({
    ok: false,
    code: 'conflict',
    current: { version: 2, kind: 'recommendation' },
  })
})
