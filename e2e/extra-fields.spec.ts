import { actions } from './access-matrix'
import { call } from './call'
import { fillOf } from './planted'
import { expect, test } from './scene'

/* A form may carry more than it shows. What it does not show changes nothing. */

const inputOf = (name: string) => {
  const row = actions[name]
  if (!row) throw new Error(`The matrix has no action ${name}`)
  return row.input
}

test('a report keeps its author, its organisation and its state, whatever is sent along', async ({
  ask,
  cast,
  owner,
  project,
}) => {
  const german = await project('german')
  const extras = {
    ...{
      state: 'accepted',
      isDirect: true,
      is_direct: true,
      authorId: cast.ids.director,
      author_id: cast.ids.director,
    },
    ...{ organisationId: cast.organisation('director'), role: 'director', viewerId: cast.ids.director },
    ...{
      decidedBy: cast.ids.officer,
      decidedAt: '2026-01-01',
      decided_by: cast.ids.officer,
      id: 1,
      version: 9,
    },
  }
  const liaison = await ask('liaison.giz')
  const submitted = await call(
    liaison,
    'reports/submitReport',
    { ...inputOf('reports/submitReport')(german), ...extras },
    { fill: fillOf(german) },
  )
  const corrected = await call(
    liaison,
    'reports/correctReport',
    { ...extras, ...inputOf('reports/correctReport')(german) },
    { fill: fillOf(german) },
  )
  for (const { ok, data } of [submitted, corrected]) {
    expect(ok).toBe(true)
    const [row] = await owner`
      select project_id, author_id, organisation_id, state, is_direct, decided_by, decided_at from progress_report where id = ${Number(data?.id)}`
    expect(row).toEqual({
      project_id: german.id,
      author_id: cast.ids['liaison.giz'],
      organisation_id: cast.organisation('liaison.giz'),
      state: 'submitted',
      is_direct: false,
      decided_by: null,
      decided_at: null,
    })
  }
  const [milestone] = await owner`select percent, is_reached from milestone where id = ${german.milestoneId}`
  expect(milestone).toEqual({ percent: 0, is_reached: false })
})

test('an account keeps its role and organisation', async ({ ask, cast, owner }) => {
  const extras = {
    ...{
      role: 'director',
      organisationId: cast.organisation('director'),
      organisation_id: cast.organisation('director'),
    },
    ...{
      id: cast.ids.director,
      accountId: cast.ids.director,
      email: 'other@example.org',
      isDemo: true,
      passwordHash: 'x',
      disabledAt: null,
    },
  }
  const ofBoth = () => owner`
    select id, email, role, organisation_id, password_hash, is_demo, disabled_at from account
    where id in (${cast.ids['liaison.giz']}, ${cast.ids.director}) order by id`
  const before = await ofBoth()
  const answer = await call(await ask('liaison.giz'), 'accounts/keepPreferences', {
    theme: 'light',
    ...extras,
  })
  expect(answer.ok).toBe(true)
  expect(await ofBoth()).toEqual(before)
})

test('a project is neither approved, archived nor made illustrative by its form', async ({
  ask,
  cast,
  owner,
  project,
}) => {
  const german = await project('german')
  const extras = {
    ...{
      archivedAt: '2026-01-01',
      archived_at: '2026-01-01',
      archivedBy: cast.ids.director,
      archiveReason: 'x',
    },
    ...{
      isIllustrative: true,
      is_illustrative: true,
      sourceKey: 'x',
      duplicateOfId: 1,
      provenance: {},
      approvedBy: cast.ids.director,
    },
  }
  const answer = await call(
    await ask('officer'),
    'projects/editProject',
    { ...extras, ...inputOf('projects/editProject')(german) },
    { fill: fillOf(german) },
  )
  expect(answer.ok).toBe(true)
  const [row] = await owner`
    select code, archived_at, archived_by, archive_reason, is_illustrative, source_key, duplicate_of_id, provenance from project where id = ${german.id}`
  expect(row).toEqual({
    code: 'MATRIX',
    archived_at: null,
    archived_by: null,
    archive_reason: null,
    is_illustrative: false,
    source_key: null,
    duplicate_of_id: null,
    provenance: null,
  })
})

test('a milestone is neither reached nor given a baseline by its form', async ({
  ask,
  cast,
  owner,
  project,
}) => {
  const german = await project('german')
  const extras = {
    ...{
      isReached: true,
      is_reached: true,
      reached: '2020',
      reachedOn: '2020-01-01',
      percent: 100,
      position: 99,
    },
    ...{
      baseline: '2020',
      baselineOn: '2020-01-01',
      baselineApprovedBy: cast.ids.director,
      cancelledAt: '2020-01-01',
    },
  }
  const answer = await call(
    await ask('officer'),
    'milestones/editMilestone',
    { ...extras, ...inputOf('milestones/editMilestone')(german) },
    { fill: fillOf(german) },
  )
  expect(answer.ok).toBe(true)
  const [row] = await owner`
    select is_reached, reached_on, percent, position, baseline_on, baseline_approved_by, cancelled_at from milestone where id = ${german.milestoneId}`
  expect(row).toEqual({
    is_reached: false,
    reached_on: null,
    percent: 0,
    position: 1,
    baseline_on: null,
    baseline_approved_by: null,
    cancelled_at: null,
  })
})
