import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asAccount, createTestDatabase, idOf, type TestDatabase } from '@/db/test/database'
import {
  mayInProject,
  noRelation,
  type PartyRole,
  type ProjectVerb,
  partyRoles,
  type Relation,
  type Role,
  roles,
} from './permissions'

/* The two gates are kept equal here: for every role and every way to stand to a project, what the table of
   permissions says is what PostgreSQL lets the application's role do. */

let db: TestDatabase
let projectId: number
let milestoneId: number
let officialReportId: number
let entryId: number
let organisationId: number
let committeeId: number
let revisionId: number
/** Another project, to which everyone stands as to the first; nobody has proposed its budget yet. */
let draftId: number
let draftLineId: number
const accounts = new Map<Role, number>()

beforeAll(async () => {
  db = await createTestDatabase()
  const { owner } = db
  const [organisation] =
    await owner`insert into organisation (kind, name) values ('agency', '{"en": "Twin agency"}') returning id`
  organisationId = organisation?.id
  for (const role of roles) {
    const [account] = await owner`
      insert into account (email, name, role, organisation_id) values (${`${role}@twins.example`}, ${role}, ${role}, ${organisationId}) returning id`
    accounts.set(role, account?.id)
  }
  const [partnership] = await owner`select id from partnership limit 1`
  const [project] = await owner`
    insert into project (title, kind, partnership_id) values ('{"en": "Twin project"}', 'bilateral', ${partnership?.id}) returning id`
  projectId = project?.id
  const [milestone] = await owner`
    insert into milestone (project_id, title, position, due_on, due_precision) values (${projectId}, '{"en": "Twin milestone"}', 1, '2030-01-01', 'year') returning id`
  milestoneId = milestone?.id
  await owner`insert into declared_budget (project_id, amount, currency) values (${projectId}, 1000, 'EUR')`
  await owner`insert into phase (project_id, kind, position, months, archived_at) values (${projectId}, 'closing', 1, 3, now())`
  await owner`insert into objective (project_id, text, position, archived_at) values (${projectId}, '{"en": "x"}', 1, now())`
  const [author] =
    await owner`insert into account (email, name, role, organisation_id) values ('author@twins.example', 'author', 'liaison', ${organisationId}) returning id`
  const [report] = await owner`
    insert into progress_report (project_id, milestone_id, author_id, organisation_id, kind, percent) values (${projectId}, ${milestoneId}, ${author?.id}, ${organisationId}, 'progress', 40) returning id`
  officialReportId = report?.id
  const [entry] = await owner`
    insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id)
    select ${projectId}, 'disbursement', id, '2026-03-01', '2026-03-01', 500, 'EUR', ${author?.id}, ${organisationId} from organisation where is_home returning id`
  entryId = entry?.id
  await owner`insert into transaction_step (transaction_id, verb, account_id) values (${entryId}, 'submitted', ${author?.id})`
  await owner`insert into funding (project_id, organisation_id, amount, currency) values (${projectId}, ${organisationId}, 4600000, 'EUR')`
  await plantBudget(author?.id)
  await plantDraft(partnership?.id)
  const [committee] =
    await owner`insert into committee (kind, code, name) values ('steering_committee', 'TWIN', '{"en": "Twin committee"}') returning id`
  committeeId = committee?.id
  for (const id of [projectId, draftId])
    await owner`insert into committee_project (committee_id, project_id) values (${committeeId}, ${id})`
})
afterAll(() => db.close())

/** An approved budget of one line, and a reallocation that waits for its approval. */
const plantBudget = async (authorId: number) => {
  const { owner } = db
  const [line] =
    await owner`insert into budget_line (project_id, title, currency) values (${projectId}, '{"en": "Twin line"}', 'EUR') returning id`
  await owner`insert into budget_amount (project_id, line_id, year, amount) values (${projectId}, ${line?.id}, 2030, 50)`
  await owner`insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency) values (${projectId}, ${organisationId}, '2030-01-01', 'year', 50, 'EUR')`
  await owner`insert into budget_revision (project_id, kind, reason, author_id) values (${projectId}, 'original', 'x', ${authorId})`
  await owner`update budget_revision set state = 'approved', decided_by = ${accounts.get('director') ?? 0} where project_id = ${projectId}`
  const [revision] =
    await owner`insert into budget_revision (project_id, kind, reason, author_id) values (${projectId}, 'reallocation', 'x', ${authorId}) returning id`
  revisionId = revision?.id
  await owner`insert into budget_move (project_id, revision_id, from_line_id, from_year, to_line_id, to_year, amount) values (${projectId}, ${revisionId}, ${line?.id}, 2030, ${line?.id}, 2031, 20)`
}

const plantDraft = async (partnershipId: number) => {
  const { owner } = db
  draftId = await idOf(owner`
    insert into project (title, kind, partnership_id) values ('{"en": "Twin draft"}', 'bilateral', ${partnershipId}) returning id`)
  draftLineId = await idOf(
    owner`insert into budget_line (project_id, title, currency) values (${draftId}, '{"en": "Draft line"}', 'EUR') returning id`,
  )
  await owner`insert into budget_amount (project_id, line_id, year, amount) values (${draftId}, ${draftLineId}, 2030, 50)`
}

const standings: [string, Relation][] = [
  ['a stranger', noRelation],
  ['assigned', { ...noRelation, isAssigned: true }],
  ...partyRoles.map((role): [string, Relation] => [`party: ${role}`, { ...noRelation, partyRoles: [role] }]),
  ['party: observer and implementing', { ...noRelation, partyRoles: ['observer', 'implementing'] }],
  ['seat: member', { ...noRelation, seat: 'member' }],
  ['seat: observer', { ...noRelation, seat: 'observer' }],
]

const stand = async (accountId: number, relation: Relation) => {
  const { owner } = db
  for (const id of [projectId, draftId]) {
    await owner`delete from assignment where project_id = ${id}`
    await owner`delete from party where project_id = ${id}`
    await owner`insert into party (project_id, organisation_id, role, archived_at) select ${id}, id, 'partner', now() from organisation where is_home`
    if (relation.isAssigned)
      await owner`insert into assignment (account_id, project_id) values (${accountId}, ${id})`
    for (const role of relation.partyRoles)
      await owner`insert into party (project_id, organisation_id, role) values (${id}, ${organisationId}, ${role})`
  }
  await owner`delete from committee_seat where committee_id = ${committeeId}`
  if (relation.seat)
    await owner`insert into committee_seat (committee_id, organisation_id, role) values (${committeeId}, ${organisationId}, ${relation.seat})`
}

type Attempt = (accountId: number) => Promise<number>

/** The number of rows an attempt reaches; a refusal by policy or guard is none. */
const rowsOf =
  (statement: (tx: TestDatabase['app'], accountId: number) => Promise<{ count: number }>): Attempt =>
  (accountId) =>
    asAccount(db.app, accountId, (tx) => statement(tx, accountId))
      .then((result) => result.count)
      .catch((error: { code?: string }) => {
        if (error.code === '42501') return 0
        throw error
      })

const recorded = (kind: string) =>
  rowsOf(
    (tx, account) => tx`
    insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id)
    values (${projectId}, ${kind}, ${organisationId}, '2026-03-01', '2026-03-01', 5, 'EUR', ${account}, ${organisationId})`,
  )

const decided = (state: string) =>
  rowsOf(
    (tx, account) =>
      tx`update transaction set state = ${state}, decided_by = ${account}, decided_at = now() where id = ${entryId}`,
  )

const restored = (tx: TestDatabase['app'], part: string) =>
  tx`update ${tx(part)} set archived_at = null where project_id = ${projectId} and archived_at is not null`

const attempts: Record<ProjectVerb, Record<string, Attempt>> = {
  see: {
    project: rowsOf((tx) => tx`select from project where id = ${projectId}`),
    standing: rowsOf((tx) => tx`select from project_standing where project_id = ${projectId}`),
    milestone: rowsOf((tx) => tx`select from milestone where id = ${milestoneId}`),
    report: rowsOf((tx) => tx`select from progress_report where id = ${officialReportId}`),
    committee: rowsOf((tx) => tx`select from committee where id = ${committeeId}`),
    history: rowsOf(
      (tx) =>
        tx`select from audit_event where table_name = 'milestone' and project_id = ${projectId} limit 1`,
    ),
  },
  seeAmounts: {
    budget: rowsOf((tx) => tx`select from declared_budget where project_id = ${projectId}`),
    funding: rowsOf((tx) => tx`select from funding where project_id = ${projectId}`),
    totals: rowsOf((tx) => tx`select from transaction_total where project_id = ${projectId}`),
    lines: rowsOf((tx) => tx`select from budget_line where project_id = ${projectId}`),
    plan: rowsOf((tx) => tx`select from budget_amount where project_id = ${projectId}`),
    schedule: rowsOf((tx) => tx`select from planned_disbursement where project_id = ${projectId}`),
    revisions: rowsOf((tx) => tx`select from budget_revision where project_id = ${projectId}`),
    moves: rowsOf((tx) => tx`select from budget_move where project_id = ${projectId}`),
    'history of the lines': rowsOf(
      (tx) =>
        tx`select from audit_event where table_name = 'budget_line' and project_id = ${projectId} limit 1`,
    ),
    history: rowsOf(
      (tx) =>
        tx`select from audit_event where table_name = 'declared_budget' and project_id = ${projectId} limit 1`,
    ),
  },
  seeEntries: {
    entry: rowsOf((tx) => tx`select from transaction where project_id = ${projectId}`),
    steps: rowsOf(
      (tx) =>
        tx`select from transaction_step s join transaction t on t.id = s.transaction_id where t.project_id = ${projectId} limit 1`,
    ),
    conversion: rowsOf((tx) => tx`select from transaction_conversion where transaction_id = ${entryId}`),
    history: rowsOf(
      (tx) =>
        tx`select from audit_event where table_name = 'transaction' and project_id = ${projectId} limit 1`,
    ),
  },
  edit: {
    'budget line': rowsOf(
      (tx) =>
        tx`insert into budget_line (project_id, title, currency) values (${projectId}, '{"en": "x"}', 'EUR')`,
    ),
    'amount not yet proposed': rowsOf(
      (tx) => tx`update budget_amount set amount = 60 where line_id = ${draftLineId}`,
    ),
    'new amount': rowsOf(
      (tx) =>
        tx`insert into budget_amount (project_id, line_id, year, amount) values (${draftId}, ${draftLineId}, 2031, 5)`,
    ),
    'budget proposed': rowsOf(
      (tx, account) =>
        tx`insert into budget_revision (project_id, kind, reason, author_id) values (${draftId}, 'original', 'x', ${account})`,
    ),
    'planned disbursement': rowsOf(
      (tx) =>
        tx`insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency) values (${projectId}, ${organisationId}, '2030-01-01', 'day', 5, 'EUR')`,
    ),
    funding: rowsOf(
      (tx) => tx`insert into funding (project_id, organisation_id) values (${projectId}, ${organisationId})`,
    ),
    'funding removed': rowsOf(
      (tx) =>
        tx`update funding set archived_at = now(), archive_reason = 'x' where project_id = ${projectId}`,
    ),
    project: rowsOf((tx) => tx`update project set note = '{"en": "x"}' where id = ${projectId}`),
    milestone: rowsOf((tx) => tx`update milestone set note = '{"en": "x"}' where id = ${milestoneId}`),
    'new milestone': rowsOf(
      (tx) => tx`insert into milestone (project_id, title, position) values (${projectId}, '{"en": "x"}', 2)`,
    ),
    party: rowsOf(
      (tx) =>
        tx`insert into party (project_id, organisation_id, role) select ${projectId}, id, 'beneficiary' from organisation where is_home`,
    ),
    objective: rowsOf(
      (tx) => tx`insert into objective (project_id, text, position) values (${projectId}, '{"en": "x"}', 2)`,
    ),
    phase: rowsOf(
      (tx) =>
        tx`insert into phase (project_id, kind, position, months) values (${projectId}, 'closing', 2, 3)`,
    ),
    'removed party': rowsOf((tx) => restored(tx, 'party')),
    'removed objective': rowsOf((tx) => restored(tx, 'objective')),
    'removed phase': rowsOf((tx) => restored(tx, 'phase')),
    programme: rowsOf(
      (tx) => tx`insert into project_programme (project_id, programme_id) select ${projectId}, 1`,
    ),
    forecast: rowsOf(
      (tx, account) =>
        tx`insert into milestone_forecast (milestone_id, project_id, to_on, to_precision, reason, account_id) values (${milestoneId}, ${projectId}, '2031-01-01', 'year', 'x', ${account})`,
    ),
  },
  archive: {
    project: rowsOf(
      (tx, account) =>
        tx`update project set archived_at = now(), archived_by = ${account}, archive_reason = 'x' where id = ${projectId}`,
    ),
  },
  approveBaseline: {
    milestone: rowsOf(
      (tx) =>
        tx`update milestone set baseline_on = due_on, baseline_precision = due_precision where id = ${milestoneId}`,
    ),
  },
  approveBudget: {
    approve: rowsOf(
      (tx, account) =>
        tx`update budget_revision set state = 'approved', decided_by = ${account} where id = ${revisionId}`,
    ),
    refuse: rowsOf(
      (tx, account) =>
        tx`update budget_revision set state = 'refused', decision_text = 'x', decided_by = ${account} where id = ${revisionId}`,
    ),
  },
  declareHealth: {
    level: rowsOf(
      (tx, account) =>
        tx`insert into health_declaration (project_id, level, reason, declared_by) values (${projectId}, 'critical', 'x', ${account})`,
    ),
    withdrawal: rowsOf(
      (tx, account) =>
        tx`insert into health_declaration (project_id, reason, declared_by) values (${projectId}, 'x', ${account})`,
    ),
  },
  report: {
    submitted: rowsOf(
      (tx, account) => tx`
      insert into progress_report (project_id, milestone_id, author_id, organisation_id, kind, percent) values (${projectId}, ${milestoneId}, ${account}, ${organisationId}, 'progress', 10)`,
    ),
  },
  logOfficially: {
    accepted: rowsOf(
      (tx, account) => tx`
      insert into progress_report (project_id, milestone_id, author_id, organisation_id, kind, percent, state, is_direct) values (${projectId}, ${milestoneId}, ${account}, ${organisationId}, 'progress', 10, 'accepted', true)`,
    ),
  },
  validate: {
    accept: rowsOf(
      (tx, account) =>
        tx`update progress_report set state = 'accepted', decided_by = ${account}, decided_at = now() where id = ${officialReportId}`,
    ),
    return: rowsOf(
      (tx, account) =>
        tx`update progress_report set state = 'returned', decided_by = ${account}, decided_at = now() where id = ${officialReportId}`,
    ),
    'accept an entry': decided('accepted'),
    'return an entry': decided('returned'),
  },
  recordFunds: { commitment: recorded('commitment'), disbursement: recorded('disbursement') },
  recordSpending: { expenditure: recorded('expenditure') },
  recordEntries: {
    any: async (account) =>
      (await recorded('commitment')(account)) + (await recorded('expenditure')(account)),
  },
}

describe.each(roles)('%s', (role) => {
  test.each(standings)('%s: the policies do what the permissions say', async (_, relation) => {
    const accountId = accounts.get(role) ?? 0
    await stand(accountId, relation)
    const said: Record<string, boolean> = {}
    const done: Record<string, boolean> = {}
    for (const [verb, tries] of Object.entries(attempts))
      for (const [what, attempt] of Object.entries(tries)) {
        said[`${verb} (${what})`] = mayInProject(role, relation, verb as ProjectVerb)
        done[`${verb} (${what})`] = (await attempt(accountId)) > 0
      }
    expect(done).toEqual(said)
  })
})

test('a disabled account sees and does nothing', async () => {
  for (const role of roles) {
    const accountId = accounts.get(role) ?? 0
    await stand(accountId, {
      isAssigned: true,
      partyRoles: ['implementing'] satisfies PartyRole[],
      seat: 'member',
    })
    await db.owner`update account set disabled_at = now() where id = ${accountId}`
    for (const tries of Object.values(attempts))
      for (const attempt of Object.values(tries)) expect(await attempt(accountId)).toBe(0)
    await db.owner`update account set disabled_at = null where id = ${accountId}`
  }
})

test('without a viewer there is nothing', async () => {
  for (const table of [
    'project',
    'milestone',
    'progress_report',
    'account',
    'audit_event',
    'party',
    'partnership',
    'strategy',
  ])
    expect(await db.app.unsafe(`select id from ${table}`)).toHaveLength(0)
})
