import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, type PgPolicyConfig, pgPolicy, pgRole } from 'drizzle-orm/pg-core'

/** The role the application connects as: no owner, no superuser, no BYPASSRLS. */
export const applicationRole = pgRole('sharaka_app').existing()

export const policy = (name: string, rule: Omit<PgPolicyConfig, 'to'>) =>
  pgPolicy(name, { ...rule, to: applicationRole })

/**
 * The second gate. Each rule here has its twin in lib/access/permissions.ts; a test compares them.
 * `viewer_project` is probed by its index; `offset 0` keeps PostgreSQL from listing all that the viewer sees
 * instead, whose price would grow with the portfolio. Only the project itself leaves it the choice, for its counts.
 */
export const projectIsVisible = (id: AnyPgColumn | SQL) =>
  sql`(select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = ${id} offset 0)`

export const visibleProjectItself = (id: AnyPgColumn | SQL) =>
  sql`(select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = ${id})`

export const projectIsEditable = (id: AnyPgColumn | SQL) =>
  sql`(select viewer_edits_all()) or exists (select from viewer_assignment a where a.project_id = ${id} offset 0)`

export const projectIsReportable = (id: AnyPgColumn | SQL) =>
  sql`exists (select from viewer_project v where v.project_id = ${id} and v.reports offset 0)`

/** Observers read without amounts. */
export const amountsAreVisible = (id: AnyPgColumn | SQL) =>
  sql`(select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = ${id} and v.amounts offset 0)`

type Entry = Record<'projectId' | 'funderId' | 'fromId' | 'toId' | 'kind', AnyPgColumn>

/** Who carries out, supervises or steers a project sees each entry of money; another party those that name it, beside the totals. */
export const entryIsVisible = ({ projectId, funderId, fromId, toId }: Entry) =>
  sql`(select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = ${projectId} and (v.entries
    or (v.amounts and (select viewer_organisation_id()) in (${funderId}, ${fromId}, ${toId}))) offset 0)`

/** A funder records what it promised and paid, the implementing organisation what it spent; those who edit the project, anything. */
export const entryIsRecordable = ({ projectId, funderId, kind }: Entry) =>
  sql`(${projectIsEditable(projectId)} or exists (select from viewer_project v where v.project_id = ${projectId}
    and case when ${kind} = 'expenditure' then v.reports else v.funds and ${funderId} = (select viewer_organisation_id()) end offset 0))`

const signedIn = sql`(select viewer_role()) is not null`
const ministryEditor = sql`(select viewer_role()) in ('director', 'officer')`

/** A row that belongs to a project: seen with the project, changed by those who edit it. */
export const projectPolicies = (name: string, projectId: AnyPgColumn) => [
  policy(`${name}_read`, { for: 'select', using: projectIsVisible(projectId) }),
  ...projectWritePolicies(name, projectId),
]

const projectWritePolicies = (name: string, projectId: AnyPgColumn) => [
  policy(`${name}_insert`, { for: 'insert', withCheck: projectIsEditable(projectId) }),
  policy(`${name}_update`, {
    for: 'update',
    using: projectIsEditable(projectId),
    withCheck: projectIsEditable(projectId),
  }),
]

/** The same for a row with amounts, which an observer does not see. */
export const amountPolicies = (name: string, projectId: AnyPgColumn) => [
  policy(`${name}_read`, { for: 'select', using: amountsAreVisible(projectId) }),
  ...projectWritePolicies(name, projectId),
]

/** A pure link between a project and a reference list: the one kind of row that may be deleted. */
export const projectLinkPolicies = (name: string, projectId: AnyPgColumn) => [
  ...projectPolicies(name, projectId),
  policy(`${name}_delete`, { for: 'delete', using: projectIsEditable(projectId) }),
]

/** Public reference lists: everyone signed in reads, the administrator keeps them. */
export const referencePolicies = (name: string) => [
  policy(`${name}_read`, { for: 'select', using: signedIn }),
  ...administered(name),
]

export const administered = (name: string) => [
  policy(`${name}_insert`, { for: 'insert', withCheck: sql`(select viewer_role()) = 'administrator'` }),
  policy(`${name}_update`, { for: 'update', using: sql`(select viewer_role()) = 'administrator'` }),
]

export const createdByEditors = (name: string) =>
  policy(`${name}_insert`, { for: 'insert', withCheck: ministryEditor })

/** Probed by its index, as `viewer_project` is. */
export const committeeIsVisible = (id: AnyPgColumn | SQL) =>
  sql`(select viewer_sees_all()) or exists (select from viewer_committee v where v.committee_id = ${id} offset 0)`

/** For the committees and their decisions themselves, which are counted: PostgreSQL may list what the viewer sees. */
export const visibleCommitteeItself = (id: AnyPgColumn | SQL) =>
  sql`(select viewer_sees_all()) or exists (select from viewer_committee v where v.committee_id = ${id})`

export const committeeIsManaged = (id: AnyPgColumn | SQL) =>
  sql`(select viewer_edits_all()) or exists (select from viewer_managed_committee m where m.committee_id = ${id} offset 0)`

/** A row that belongs to a committee: seen with it, changed by those who manage it. */
export const committeePolicies = (name: string, committeeId: AnyPgColumn | SQL) => [
  policy(`${name}_read`, { for: 'select', using: committeeIsVisible(committeeId) }),
  ...committeeWritePolicies(name, committeeId),
]

export const committeeWritePolicies = (name: string, committeeId: AnyPgColumn | SQL) => [
  policy(`${name}_insert`, { for: 'insert', withCheck: committeeIsManaged(committeeId) }),
  policy(`${name}_update`, {
    for: 'update',
    using: committeeIsManaged(committeeId),
    withCheck: committeeIsManaged(committeeId),
  }),
]
