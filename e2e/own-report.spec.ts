import { guestLike } from './cast'
import { expect, test } from './scene'
import { httpAs } from './sign-in'
import { send } from './valid-input'

for (const name of ['reports/acceptReport', 'reports/returnReport'])
  test(`nobody validates their own report: ${name}`, async ({
    ask,
    owner,
    cast,
    project,
    digestOfProject,
  }) => {
    const german = await project('german')
    // A liaison who became a director is still the author.
    const author = await guestLike(owner, cast, 'liaison.giz', 'director')
    const [report] = await owner`
      insert into progress_report (project_id, milestone_id, author_id, organisation_id, kind, percent)
      values (${german.id}, ${german.milestoneId}, ${author.id}, ${cast.organisation('liaison.giz')}, 'progress', 90) returning id`
    const before = await digestOfProject(german)
    const own = { reportId: report?.id }
    const http = await httpAs(author.account)
    expect(await send(http, name, german, own)).toEqual({ ok: false, code: 'own_report' })
    expect(await digestOfProject(german)).toBe(before)
    // Another's they do validate, and another does theirs.
    expect((await send(http, name, german)).ok).toBe(true)
    expect((await send(await ask('officer'), name, german, own)).ok).toBe(true)
    await http.dispose()
  })

test('a correction stays with the milestone that was reported on', async ({
  ask,
  owner,
  project,
  digestOfProject,
}) => {
  const german = await project('german')
  await owner`update milestone set cancelled_at = now(), cancel_reason = 'No more' where id = ${german.milestoneId}`
  const before = await digestOfProject(german)
  const author = await ask('liaison.giz')
  const correct = (milestoneId: number) => send(author, 'reports/correctReport', german, { milestoneId })
  expect(await correct(german.milestoneId)).toEqual({ ok: false, code: 'cancelled' })
  expect(await correct(german.laterMilestoneId)).toEqual({ ok: false, code: 'not_found' })
  expect(await digestOfProject(german)).toBe(before)
})

test('nothing is decided in an archived project', async ({ ask, project, digestOfProject }) => {
  const german = await project('german', { isArchived: true })
  const before = await digestOfProject(german)
  const verbs = [
    'reports/acceptReport',
    'reports/returnReport',
    'budgets/acceptTransaction',
    'budgets/returnTransaction',
  ]
  for (const name of verbs)
    expect(await send(await ask('officer'), name, german)).toEqual({ ok: false, code: 'archived' })
  expect(await digestOfProject(german)).toBe(before)
})

test('a colleague does not correct another’s report', async ({ owner, cast, project, digestOfProject }) => {
  const german = await project('german')
  const colleague = await guestLike(owner, cast, 'liaison.giz', 'liaison')
  const before = await digestOfProject(german)
  const http = await httpAs(colleague.account)
  expect((await send(http, 'reports/correctReport', german)).ok).toBe(false)
  expect(await digestOfProject(german)).toBe(before)
  await http.dispose()
})
