import { expect, test } from './scene'
import { send } from './valid-input'

/* A party, phase or objective that was removed comes back as the very row it was, where it still can. */

const parts = [
  ['party', 'removeParty', 'restoreParty', 'partyId'],
  ['phase', 'removePhase', 'restorePhase', 'phaseId'],
  ['objective', 'removeObjective', 'restoreObjective', 'objectiveId'],
] as const

for (const [table, remove, restore, id] of parts) {
  test(`what comes back is what was removed: ${table}`, async ({ ask, owner, project }) => {
    const german = await project('german')
    const officer = await ask('officer')
    const rows = () => owner`
      select to_jsonb(t) - '{version,updated_at}'::text[] as row from ${owner(table)} t where project_id = ${german.id} order by id`
    await owner`update ${owner(table)} set provenance = '{"file": "a", "lines": "7"}' where id = ${german[id]}`
    const before = await rows()

    const { data } = await send(officer, `projects/${remove}`, german, { version: 2 })
    expect(await rows()).not.toEqual(before)
    const undo = { id: german[id], version: Number(data?.version) }
    expect((await send(officer, `projects/${restore}`, german, undo)).ok).toBe(true)
    expect(await rows()).toEqual(before)
    expect(await send(officer, `projects/${restore}`, german, undo)).toEqual({ ok: false, code: 'conflict' })
  })

  test(`nothing comes back to an archived project: ${table}`, async ({ ask, project }) => {
    const german = await project('german', { isArchived: true })
    const answer = await send(await ask('officer'), `projects/${restore}`, german)
    expect(answer).toEqual({ ok: false, code: 'archived' })
  })
}

test('a party that is there again does not come back a second time', async ({ ask, owner, project }) => {
  const german = await project('german')
  const officer = await ask('officer')
  const [removed] = await owner`select organisation_id, role from party where id = ${german.removedPartyId}`
  const again = { partyId: null, version: 0, organisationId: removed?.organisation_id, role: removed?.role }
  expect((await send(officer, 'projects/saveParty', german, again)).ok).toBe(true)
  expect(await send(officer, 'projects/restoreParty', german)).toEqual({
    ok: false,
    code: 'invalid',
    fieldErrors: { organisationId: 'party_twice' },
  })
})

test('an objective does not come back under one that is gone', async ({ ask, owner, project }) => {
  const german = await project('german')
  const officer = await ask('officer')
  await owner`update objective set parent_id = ${german.objectiveId} where id = ${german.removedObjectiveId}`
  expect((await send(officer, 'projects/removeObjective', german)).ok).toBe(true)
  expect(await send(officer, 'projects/restoreObjective', german, { version: 2 })).toEqual({
    ok: false,
    code: 'invalid',
    fieldErrors: { parentId: 'parent_gone' },
  })
})

test('what comes back to a place taken meanwhile has it again', async ({ ask, owner, project }) => {
  const german = await project('german')
  expect((await send(await ask('officer'), 'projects/restorePhase', german)).ok).toBe(true)
  const phases = await owner`
    select id, position from phase where project_id = ${german.id} and archived_at is null order by position`
  expect(phases.map(({ id, position }) => [id, position])).toEqual([
    [german.phaseId, 1],
    [german.removedPhaseId, 2],
    [german.laterPhaseId, 3],
  ])
})

test('an objective moved under another is the last there', async ({ ask, owner, project }) => {
  const german = await project('german')
  const under = { objectiveId: german.laterObjectiveId, parentId: german.objectiveId }
  await owner`update objective set parent_id = ${german.objectiveId}, archived_at = null where id = ${german.removedObjectiveId}`
  expect((await send(await ask('officer'), 'projects/saveObjective', german, under)).ok).toBe(true)
  const [moved] = await owner`select position from objective where id = ${german.laterObjectiveId}`
  expect(moved?.position).toBe(3)
})
