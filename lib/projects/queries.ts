import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Provenance } from '@/db/schema/columns'
import type { PartyRole } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { relationTo } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import { asAtOf } from '@/lib/as-at'
import { listPendingOf } from '@/lib/decisions/queries'
import { listRecentChanges } from '@/lib/history/queries'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import { listMilestonesOf } from '@/lib/milestones/queries'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { healthOfProject } from '@/lib/project-health/queries'
import { listWaitingOf } from '@/lib/reports/queries'
import type { CooperationKind, PhaseKind, ProjectClass, ProjectStatus } from './rules'

export type ProjectDetail = {
  id: number
  code: string | null
  class: ProjectClass
  kind: CooperationKind
  partnershipId: number
  partnership: LocalizedText
  title: LocalizedText
  summary: LocalizedText | null
  area: LocalizedText | null
  status: ProjectStatus
  start: PartialDate | null
  end: PartialDate | null
  declaredMonths: number | null
  isIllustrative: boolean
  note: LocalizedText | null
  provenance: Provenance | null
  duplicateOfId: number | null
  duplicateOfTitle: LocalizedText | null
  archivedAt: string | null
  archiveReason: string | null
  archivedByName: string | null
  version: number
  progress: string | null
  milestoneCount: number
  reachedCount: number
  activityAt: string
  budgetAmount: string | null
  budgetCurrency: string | null
  programmes: { id: number; title: LocalizedText }[] | null
  strategies: { id: number; name: LocalizedText }[] | null
}

export type PartyRow = {
  id: number
  organisationId: number
  name: LocalizedText
  acronym: string | null
  role: PartyRole
  detail: string | null
  roleIsStated: boolean
  note: LocalizedText | null
  version: number
}

export type PhaseRow = {
  id: number
  kind: PhaseKind
  name: LocalizedText | null
  months: number
  position: number
  version: number
}
export type ObjectiveRow = {
  id: number
  parentId: number | null
  kind: string
  text: LocalizedText
  position: number
  version: number
}
export type AnomalyRow = {
  id: number
  key: string
  severity: 'info' | 'low' | 'medium' | 'high'
  label: LocalizedText
  detail: LocalizedText | null
  written: string[]
  provenance: Provenance | null
}

/** The whole project page in one transaction; null when the project is out of sight or does not exist. */
export const getProjectPage = async (viewer: Viewer, projectId: number, today: string) => {
  const found = await read(viewer, (tx) => ({
    relation: relationTo(tx, viewer, projectId),
    ...projectRecord(tx, projectId),
    phases: tx.execute<PhaseRow>(phasesOf(projectId)),
    anomalies: tx.execute<AnomalyRow>(sql`
      select id, source_key "key", severity, label, detail, written, provenance from anomaly
      where project_id = ${projectId} order by severity desc, source_key`),
    milestones: listMilestonesOf(tx, projectId),
    waiting: listWaitingOf(tx, projectId),
    decisions: listPendingOf(tx, projectId),
    health: healthOfProject(tx, projectId, asAtOf(null, today)),
    changes: listRecentChanges(tx, projectId, 6),
  }))
  const [project] = found.project
  return project && found.relation ? { ...found, relation: found.relation, project } : null
}

/** A project and what tells whether its record is complete; to start within a `read`. */
export const projectRecord = (tx: Transaction, projectId: number) => ({
  project: tx.execute<ProjectDetail>(projectOf(projectId)),
  parties: tx.execute<PartyRow>(partiesOf(projectId)),
  objectives: tx.execute<ObjectiveRow>(objectivesOf(projectId)),
})

/** What the edit pages show, with the lists they choose from. */
export const getProjectForEdit = async (viewer: Viewer, projectId: number, locale: Locale) => {
  const found = await read(viewer, (tx) => ({
    relation: relationTo(tx, viewer, projectId),
    ...projectRecord(tx, projectId),
    phases: tx.execute<PhaseRow>(phasesOf(projectId)),
    ...choices(tx, locale),
  }))
  const [project] = found.project
  return project && found.relation ? { ...found, relation: found.relation, project } : null
}

export const getProjectChoices = (viewer: Viewer, locale: Locale) => read(viewer, (tx) => choices(tx, locale))

type Tx = Parameters<Parameters<typeof read>[1]>[0]
type Choice = { id: number; name: LocalizedText; acronym: string | null }

const choices = (tx: Tx, locale: Locale) => ({
  partnerships: tx.execute<Choice & { kind: CooperationKind }>(
    sql`select id, name, null as acronym, kind from partnership where archived_at is null order by localized(name, ${locale}) collate "und-x-icu"`,
  ),
  programmes: tx.execute<Choice>(
    sql`select id, title as name, acronym from programme where archived_at is null order by localized(title, ${locale}) collate "und-x-icu"`,
  ),
  strategies: tx.execute<Choice>(
    sql`select id, name, null as acronym from strategy order by localized(name, ${locale}) collate "und-x-icu"`,
  ),
  organisations: tx.execute<Choice>(
    sql`select id, name, acronym from organisation where archived_at is null order by localized(name, ${locale}) collate "und-x-icu"`,
  ),
})

const projectOf = (projectId: number) => sql`
  select p.id, p.code, p.class, p.kind, p.partnership_id "partnershipId", partnership.name partnership, p.title, p.summary, p.area,
    p.status, partial_date(p.start_on, p.start_precision) "start", partial_date(p.end_on, p.end_precision) "end",
    p.declared_months "declaredMonths", p.is_illustrative "isIllustrative", p.note, p.provenance,
    p.duplicate_of_id "duplicateOfId", twin.title "duplicateOfTitle",
    p.archived_at "archivedAt", p.archive_reason "archiveReason", archiver.name "archivedByName", p.version,
    standing.progress, standing.milestone_count "milestoneCount", standing.reached_count "reachedCount",
    standing.last_activity_at "activityAt", budget.amount "budgetAmount", budget.currency "budgetCurrency",
    (select jsonb_agg(jsonb_build_object('id', g.id, 'title', g.title) order by g.id)
      from project_programme l join programme g on g.id = l.programme_id where l.project_id = p.id) programmes,
    (select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.id)
      from project_strategy l join strategy s on s.id = l.strategy_id where l.project_id = p.id) strategies
  from project p
    join partnership on partnership.id = p.partnership_id
    join project_standing standing on standing.project_id = p.id
    left join declared_budget budget on budget.project_id = p.id
    left join project twin on twin.id = p.duplicate_of_id
    left join account archiver on archiver.id = p.archived_by
  where p.id = ${projectId}`

const partiesOf = (projectId: number) => sql`
  select q.id, q.organisation_id "organisationId", o.name, o.acronym, q.role, q.detail, q.role_is_stated "roleIsStated", q.note, q.version
  from party q join organisation o on o.id = q.organisation_id
  where q.project_id = ${projectId} and q.archived_at is null order by q.role, q.id`

const phasesOf = (projectId: number) => sql`
  select id, kind, name, months, position, version from phase
  where project_id = ${projectId} and archived_at is null order by position, id`

const objectivesOf = (projectId: number) => sql`
  select id, parent_id "parentId", kind, text, position, version from objective
  where project_id = ${projectId} and archived_at is null order by position, id`
