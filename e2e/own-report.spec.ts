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
    const input = actions[name]?.input(german)
    // A liaison who became a director is still the author.
    const email = `promoted.${cast.tag}.${german.id}@example.org` as const
    const [author] = await owner`
      insert into account (email, name, role, organisation_id, password_hash)
      select ${email}, 'Promoted', 'director', organisation_id, password_hash from account where id = ${cast.ids['liaison.giz']} returning id`
    const [report] = await owner`
      insert into progress_report (project_id, milestone_id, author_id, organisation_id, kind, percent)
      values (${german.id}, ${german.milestoneId}, ${author?.id}, ${cast.organisation('liaison.giz')}, 'progress', 90) returning id`
    const before = await digestOfProject(german)
    const own = { ...input, reportId: report?.id }
    const http = await httpAs(email)
    expect(await call(http, name, own, { fill: fillOf(german) })).toEqual({ ok: false, code: 'own_report' })
    expect(await digestOfProject(german)).toBe(before)
    // Another's they do validate, and another does theirs.
    expect((await call(http, name, input, { fill: fillOf(german) })).ok).toBe(true)
    expect((await call(await ask('officer'), name, own, { fill: fillOf(german) })).ok).toBe(true)
    await http.dispose()
  })

test('a colleague does not correct another’s report', async ({ owner, cast, project, digestOfProject }) => {
  const german = await project('german')
  const email = `colleague.${cast.tag}.${german.id}@example.org` as const
  await owner`
    insert into account (email, name, role, organisation_id, password_hash)
    select ${email}, 'Colleague', role, organisation_id, password_hash from account where id = ${cast.ids['liaison.giz']}`
  const before = await digestOfProject(german)
  const http = await httpAs(email)
  const input = actions['reports/correctReport']?.input(german)
  expect(await call(http, 'reports/correctReport', input, { fill: fillOf(german) })).toMatchObject({
    ok: false,
  })
  expect(await digestOfProject(german)).toBe(before)
  await http.dispose()
})
