import { expect, test } from './scene'
import { send } from './valid-input'

/* Twenty and more at the same time. */

const fifty = Array.from({ length: 50 }, (_, at) => at)
const twenty = fifty.slice(0, 20)

test('the same submission twenty times makes one row, and all hear the same', async ({
  ask,
  owner,
  project,
}) => {
  const german = await project('german')
  const liaison = await ask('liaison.giz')
  const key = crypto.randomUUID()
  const [before] = await owner`select count(*)::int from progress_report where project_id = ${german.id}`
  const answers = await Promise.all(
    twenty.map(() => send(liaison, 'reports/submitReport', german, {}, { key })),
  )
  const [after] = await owner`select count(*)::int from progress_report where project_id = ${german.id}`
  expect(after?.count).toBe(before?.count + 1)
  expect(answers).toEqual(twenty.map(() => answers[0]))
  expect(answers[0]).toEqual({ ok: true, data: { id: expect.any(Number) } })
})

test('a key is its sender’s: another who sends the same is not answered with what it made', async ({
  ask,
  project,
  owner,
}) => {
  const [german, belgian] = [await project('german'), await project('belgian')]
  const key = crypto.randomUUID()
  const first = await send(await ask('liaison.giz'), 'reports/submitReport', german, {}, { key })
  const second = await send(await ask('liaison.enabel'), 'reports/submitReport', belgian, {}, { key })
  expect([first.ok, second.ok]).toEqual([true, true])
  const [row] = await owner`select project_id from progress_report where id = ${Number(second.data?.id)}`
  expect(row?.project_id).toBe(belgian.id)
})

test('of fifty editors of one version one succeeds, and the others are shown what the record holds', async ({
  ask,
  owner,
  project,
}) => {
  const german = await project('german')
  const editors = [await ask('director'), await ask('officer')] as const
  for (const version of [german.version, german.version + 1]) {
    const answers = await Promise.all(
      fifty.map((at) =>
        send(editors[at % 2 ? 0 : 1], 'projects/editProject', german, {
          version,
          note: { en: `Editor ${at} of ${version}` },
        }),
      ),
    )
    const note = { en: `Editor ${answers.findIndex(({ ok }) => ok)} of ${version}` }
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const [row] = await owner`select note, version from project where id = ${german.id}`
    expect(row).toMatchObject({ note, version: version + 1 })
    const current = expect.objectContaining({ note, version: version + 1 })
    for (const answer of answers.filter(({ ok }) => !ok))
      expect(answer).toEqual({ ok: false, code: 'conflict', current })
  }
})

test('of twenty who decide on one report one decides', async ({ ask, owner, project }) => {
  const german = await project('german')
  const deciders = [await ask('director'), await ask('officer')] as const
  const answers = await Promise.all(
    twenty.map((at) =>
      send(deciders[at % 2 ? 0 : 1], at % 3 ? 'reports/acceptReport' : 'reports/returnReport', german),
    ),
  )
  const codes = answers.filter(({ ok }) => !ok).map(({ code }) => code)
  expect(codes).toEqual(Array.from({ length: 19 }, () => 'already_decided'))
  const steps = await owner`select verb from report_step where report_id = ${german.reportId}`
  expect(steps).toHaveLength(1)
})

test('of twenty who order a list one does, and no place is empty or taken twice', async ({
  ask,
  owner,
  project,
}) => {
  const german = await project('german')
  const orderers = [await ask('director'), await ask('officer')] as const
  for (const [action, table] of [
    ['projects/orderPhases', 'phase'],
    ['projects/orderObjectives', 'objective'],
    ['milestones/orderMilestones', 'milestone'],
  ] as const) {
    const answers = await Promise.all(twenty.map((at) => send(orderers[at % 2 ? 0 : 1], action, german)))
    const codes = answers.filter(({ ok }) => !ok).map(({ code }) => code)
    expect(codes).toEqual(Array.from({ length: 19 }, () => 'conflict'))
    const places = await owner`
      select position from ${owner(table)} where project_id = ${german.id} and archived_at is null order by position`
    expect(places.map(({ position }) => position)).toEqual(places.map((_, at) => at + 1))
  }
})

test('of twenty who put back what was removed one does, and twenty added at once have each their place', async ({
  ask,
  owner,
  project,
}) => {
  const german = await project('german')
  const officer = await ask('officer')
  const restored = await Promise.all(twenty.map(() => send(officer, 'projects/restorePhase', german)))
  const added = await Promise.all(
    twenty.map(() => send(officer, 'projects/savePhase', german, { phaseId: null, version: 0 })),
  )
  expect(restored.filter(({ ok }) => ok)).toHaveLength(1)
  expect(added.filter(({ ok }) => ok)).toHaveLength(20)
  const places = await owner`
    select position from phase where project_id = ${german.id} and archived_at is null order by position`
  expect(places.map(({ position }) => position)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1))
})

test('a form sent again without a change is taken', async ({ ask, project }) => {
  const german = await project('german')
  const officer = await ask('officer')
  const first = await send(officer, 'projects/editProject', german)
  const second = await send(officer, 'projects/editProject', german, { version: german.version + 1 })
  expect([first.ok, second]).toEqual([true, { ok: true, data: { id: german.id } }])
})
