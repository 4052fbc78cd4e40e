import type { Sql } from 'postgres'
import { actAs, idOf, type TestDatabase } from '@/db/test/database'
import type { Viewer } from '@/lib/access/viewer'

export type PlantedPack = Awaited<ReturnType<typeof plantPack>>

/** A committee over two projects, a meeting that was held and one that is ahead; and who stands how to them. */
export const plantPack = async ({ owner, app }: TestDatabase) => {
  const [ownOrganisation, foreignOrganisation, watcher, far] = [
    await organisationOf(owner, 'Own agency'),
    await organisationOf(owner, 'Outsider agency'),
    await organisationOf(owner, 'Watcher'),
    await organisationOf(owner, 'Far agency'),
  ]
  const projectOf = (title: string, code: string) =>
    idOf(owner`
      insert into project (title, code, kind, partnership_id, status)
      select ${owner.json({ en: title })}, ${code}, 'bilateral', id, 'implementation' from partnership limit 1 returning id`)
  const projectId = await projectOf('Own', 'A-PACK')
  const foreignId = await projectOf('Outsider', 'B-PACK')
  const extraId = await projectOf('Not overseen', 'C-PACK')
  for (const [project, organisation, role] of [
    [projectId, ownOrganisation, 'implementing'],
    [projectId, watcher, 'observer'],
    [foreignId, foreignOrganisation, 'implementing'],
  ] as const)
    await owner`insert into party (project_id, organisation_id, role) values (${project}, ${organisation}, ${role})`
  const committeeId = await idOf(owner`
    insert into committee (kind, code, name) values ('steering_committee', 'PACK', '{"en": "Pack committee"}') returning id`)
  for (const id of [projectId, foreignId])
    await owner`insert into committee_project (committee_id, project_id) values (${committeeId}, ${id})`
  const officer = await accountOf(owner, 'officer', null)
  const director = await accountOf(owner, 'director', null)
  await owner`insert into assignment (account_id, project_id) values (${officer.id}, ${projectId})`
  const meeting = { owner, committeeId }
  const heldId = await meetingOf(meeting, 1, '2026-03-04', 'held')
  await plantMilestones(owner, projectId, officer.id)
  await owner`insert into milestone (project_id, title, position, due_on, due_precision) values (${foreignId}, '{"en": "Outsider milestone"}', 1, '2026-02-01', 'day')`
  const decision = (text: string, at: number) =>
    idOf(owner`
      insert into decision (meeting_id, kind, text, project_id, due_on) values (${at}, 'decision', ${owner.json({ en: text })}, ${projectId}, '2026-05-01') returning id`)
  const decisionId = await decision('Published', heldId)
  await owner`insert into minutes (meeting_id, comments_until) values (${heldId}, '2099-01-01')`
  await owner`update meeting set state = 'circulated' where id = ${heldId}`
  const draftedId = await meetingOf(meeting, 2, '2026-02-04', 'held')
  const draftId = await decision('Draft', draftedId)
  const meetingId = await meetingOf(meeting, 3, '2099-03-04', 'planned')
  await owner`delete from agenda_item where meeting_id = ${meetingId}`
  await owner`insert into agenda_item (meeting_id, position, title) values (${meetingId}, 1, '{"en": "Opening"}')`
  await owner`insert into agenda_item (meeting_id, position, title, decision_id) values (${meetingId}, 2, '{"en": "Of a draft"}', ${draftId})`
  await owner`insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency) values (${projectId}, ${ownOrganisation}, '2025-06-01', 'day', 900, 'EUR')`
  const pay = (amount: number) => owner`
    insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id, state, decided_by, decided_at)
    select ${projectId}, 'disbursement', ${ownOrganisation}, '2026-03-01', '2026-03-01', ${amount}, 'EUR', ${officer.id}, id, 'accepted', ${director.id}, now()
    from organisation where is_home`
  await pay(400)
  return {
    ...{ projectId, foreignId, extraId, committeeId, meetingId, heldId, officer, director },
    liaison: await accountOf(owner, 'liaison', ownOrganisation),
    observer: await accountOf(owner, 'liaison', watcher),
    stranger: await accountOf(owner, 'liaison', far),
    as: <T>(account: number, run: (tx: Sql) => Promise<T>) => actAs(app, account, run),
    /** A milestone is reached, money is paid, the decision moves on. */
    changeEverything: async () => {
      await owner`update milestone set is_reached = true, reached_on = '2026-11-01', reached_precision = 'day', percent = 100 where project_id = ${projectId} and title ->> 'en' = 'Late'`
      await pay(100)
      await owner`update decision set status = 'in_progress' where id = ${decisionId}`
    },
  }
}

const organisationOf = (owner: Sql, name: string) =>
  idOf(
    owner`insert into organisation (kind, name) values ('agency', ${owner.json({ en: name })}) returning id`,
  )

let accounts = 0
const accountOf = async (owner: Sql, role: string, organisation: number | null): Promise<Viewer> => {
  accounts += 1
  const [row] = await owner<Viewer[]>`
    insert into account (email, name, role, organisation_id)
    select ${`${role}.${accounts}@pack.example`}, ${role}, ${role}, id from organisation
    where case when ${organisation}::integer is null then is_home else id = ${organisation} end
    returning *, organisation_id "organisationId"`
  if (!row) throw new Error('no account')
  return row
}

type Of = { owner: Sql; committeeId: number }
const meetingOf = ({ owner, committeeId }: Of, number: number, day: string, state: string) =>
  idOf(owner`
    insert into meeting (committee_id, number, starts_on, starts_precision, state)
    values (${committeeId}, ${number}, ${day}, 'day', ${state}) returning id`)

const plantMilestones = async (owner: Sql, projectId: number, account: number) => {
  const plant = (title: string, due: string, reached: string | null) =>
    idOf(owner`
      insert into milestone (project_id, title, position, due_on, due_precision, is_reached, reached_on, reached_precision, percent)
      values (${projectId}, ${owner.json({ en: title })}, 1, ${due}, 'day', ${reached !== null}, ${reached}, ${reached && 'day'}, ${reached ? 100 : 0}) returning id`)
  await plant('Reached before', '2025-12-01', '2026-01-01')
  await plant('Reached since', '2026-04-01', '2026-04-02')
  await plant('Next', '2099-01-01', null)
  const late = await plant('Late', '2026-01-10', null)
  await owner`update milestone set baseline_on = due_on, baseline_precision = due_precision, baseline_approved_at = now(), baseline_approved_by = ${account} where id = ${late}`
  await owner`insert into milestone_forecast (milestone_id, project_id, from_on, from_precision, to_on, to_precision, reason, account_id) values (${late}, ${projectId}, '2026-01-10', 'day', '2026-06-10', 'day', 'Heavy rain', ${account})`
  await owner`update milestone set due_on = '2026-06-10' where id = ${late}`
}
