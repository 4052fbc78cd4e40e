import type { Sql } from 'postgres'
import { idOf } from '@/db/test/database'
import type { Role } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import type { WorkKind } from './rules'

/** One of everything that can wait, in a project and a committee of their own. */
export type PlantedSide = {
  projectId: number
  committeeId: number
  officer: Viewer
  liaison: Viewer
  member: Viewer
  chair: Viewer
  guest: Viewer
  /** What each kind lists, by the id that it lists. */
  ids: Record<Exclude<WorkKind, 'missingRate'>, number>
}

export const today = '2026-11-22'

export const plantSide = async (owner: Sql, code: string): Promise<PlantedSide> => {
  const organisation = (name: string) =>
    idOf(
      owner`insert into organisation (kind, name) values ('agency', ${owner.json({ en: `${code} ${name}` })}) returning id`,
    )
  const [implementing, sitting, chairing, observing] = [
    await organisation('implementing'),
    await organisation('sitting'),
    await organisation('chairing'),
    await organisation('observing'),
  ]
  const home = await idOf(owner`select id from organisation where is_home`)
  const account = async (role: Role, organisationId: number) => {
    const id = await idOf(owner`
      insert into account (email, name, role, organisation_id)
      values (${`${role}.${organisationId}.${code}@work.example`.toLowerCase()}, ${role}, ${role}, ${organisationId}) returning id`)
    return { id, role, organisationId } as Viewer
  }
  const projectId = await idOf(owner`
    insert into project (title, kind, partnership_id) select ${owner.json({ en: code })}, 'bilateral', id from partnership limit 1 returning id`)
  const officer = await account('officer', home)
  await owner`insert into assignment (account_id, project_id) values (${officer.id}, ${projectId})`
  await owner`insert into party (project_id, organisation_id, role) values
    (${projectId}, ${implementing}, 'implementing'), (${projectId}, ${observing}, 'observer')`
  const people = {
    officer,
    liaison: await account('liaison', implementing),
    member: await account('committee_member', sitting),
    chair: await account('committee_member', chairing),
    guest: await account('liaison', observing),
  }
  const committeeId = await idOf(owner`
    insert into committee (kind, code, name) values ('steering_committee', ${code}, ${owner.json({ en: code })}) returning id`)
  await owner`insert into committee_project (committee_id, project_id) values (${committeeId}, ${projectId})`
  await owner`insert into committee_seat (committee_id, organisation_id, role) values
    (${committeeId}, ${sitting}, 'member'), (${committeeId}, ${chairing}, 'chair')`

  const milestone = (due: string) =>
    idOf(owner`
      insert into milestone (project_id, title, position, due_on, due_precision, baseline_on, baseline_precision, baseline_approved_at)
      values (${projectId}, '{"en": "Milestone"}', 1, ${due}, 'day', ${due}, 'day', now()) returning id`)
  const report = (milestoneId: number, state: 'submitted' | 'returned') =>
    idOf(owner`
      insert into progress_report (project_id, milestone_id, author_id, organisation_id, kind, percent, state, decided_at, decided_by)
      values (${projectId}, ${milestoneId}, ${people.liaison.id}, ${implementing}, 'progress', 30, ${state},
        ${state === 'returned' ? owner`now()` : null}, ${state === 'returned' ? officer.id : null}) returning id`)
  const entry = (state: 'submitted' | 'returned') =>
    idOf(owner`
      insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id, state, decided_at, decided_by)
      values (${projectId}, 'expenditure', ${implementing}, '2026-02-03', '2026-02-03', 500, 'MAD', ${people.liaison.id}, ${implementing}, ${state},
        ${state === 'returned' ? owner`now()` : null}, ${state === 'returned' ? officer.id : null}) returning id`)
  const meeting = (number: number, state: 'held' | 'circulated') =>
    idOf(owner`
      insert into meeting (committee_id, number, starts_on, starts_precision, state)
      values (${committeeId}, ${number}, '2026-10-05', 'day', ${state}) returning id`)
  const circulated = async (number: number, commentsUntil: string) => {
    const id = await meeting(number, 'circulated')
    await owner`insert into minutes (meeting_id, comments_until) values (${id}, ${commentsUntil})`
    return id
  }
  const decision = (meetingId: number, status: 'open' | 'done', ownerId: number) =>
    idOf(owner`
      insert into decision (meeting_id, kind, text, owner_organisation_id, due_on, status, evidence)
      values (${meetingId}, 'action', '{"en": "Decision"}', ${ownerId}, '2026-11-01', ${status}, ${status === 'done' ? 'Letter' : null}) returning id`)

  const lateMilestone = await milestone('2026-11-10')
  await milestone('2027-11-10')
  const validateReport = await report(await milestone('2026-11-11'), 'submitted')
  const correctReport = await report(await milestone('2026-11-12'), 'returned')
  await owner`
    insert into milestone (project_id, title, position, due_on, due_precision) values (${projectId}, '{"en": "New"}', 9, '2027-06-01', 'month')`
  const lineId = await idOf(
    owner`insert into budget_line (project_id, title, currency) values (${projectId}, '{"en": "Line"}', 'EUR') returning id`,
  )
  await owner`insert into budget_amount (project_id, line_id, year, amount) values (${projectId}, ${lineId}, 2030, 300)`
  const approveBudget = await idOf(owner`
    insert into budget_revision (project_id, kind, reason, author_id) values (${projectId}, 'original', 'Planted', ${officer.id}) returning id`)
  const open = await circulated(1, '2026-12-01')
  const over = await circulated(2, '2026-11-01')
  await owner`insert into minutes_approval (meeting_id, seat_id, account_id)
    select ${over}, id, ${people.chair.id} from committee_seat where committee_id = ${committeeId} and role = 'chair'`
  await owner`insert into minutes_comment (meeting_id, author_id, organisation_id, comment) values (${open}, ${people.liaison.id}, ${implementing}, 'Planted')`
  const held = await meeting(3, 'held')
  await meeting(4, 'held')
  await owner`insert into agenda_item (meeting_id, position, title) values (${held}, 1, '{"en": "Item"}')`
  const carryOut = await decision(open, 'open', implementing)
  const ids = {
    ...{ correctReport, validateReport, approveBudget, lateMilestone, dueReport: lateMilestone, carryOut },
    correctEntry: await entry('returned'),
    validateEntry: await entry('submitted'),
    approveBaseline: projectId,
    answerComments: open,
    circulateMinutes: held,
    approveMinutes: open,
    closeMinutes: over,
    commentMinutes: open,
    confirmDecision: await decision(open, 'done', implementing),
    overdueDecision: carryOut,
  }
  return { projectId, committeeId, ...people, ids }
}

export const viewerOf = async (owner: Sql, login: string) => {
  const [row] = await owner`
    select id, role, organisation_id "organisationId" from account where email = ${`${login}@example.org`}`
  return row as unknown as Viewer
}
