import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Provenance } from '@/db/schema/columns'
import { read } from '@/lib/access/read'
import { relationTo } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { listReportsOf } from '@/lib/reports/queries'
import type { MilestoneKind } from './rules'

export type MilestoneRow = {
  id: number
  kind: MilestoneKind
  title: LocalizedText
  place: LocalizedText | null
  responsible: LocalizedText | null
  responsibleAcronym: string | null
  begin: PartialDate | null
  due: PartialDate | null
  baseline: PartialDate | null
  isReached: boolean
  reached: PartialDate | null
  isCancelled: boolean
  percent: number
  weight: number
  /** Reported and not yet validated: shown beside what is official, never mixed with it. */
  reportedKind: 'reached' | 'forecast' | 'progress' | null
  reportedReached: PartialDate | null
  reportedForecast: PartialDate | null
  reportedPercent: number | null
}

export const listMilestonesOf = (tx: Transaction, projectId: number) =>
  tx.execute<MilestoneRow>(sql`
    select m.id, m.kind, m.title, m.place, o.name responsible, o.acronym "responsibleAcronym",
      partial_date(m.begin_on, m.begin_precision) "begin", partial_date(m.due_on, m.due_precision) due,
      partial_date(m.baseline_on, m.baseline_precision) baseline, m.is_reached "isReached",
      partial_date(m.reached_on, m.reached_precision) reached, m.cancelled_at is not null "isCancelled", m.percent, m.weight,
      r.kind "reportedKind", partial_date(r.reached_on, r.reached_precision) "reportedReached",
      partial_date(r.forecast_on, r.forecast_precision) "reportedForecast", r.percent "reportedPercent"
    from milestone m
      left join organisation o on o.id = m.responsible_id
      left join (
        select distinct on (milestone_id) * from progress_report
        where project_id = ${projectId} and state = 'submitted' order by milestone_id, id desc
      ) r on r.milestone_id = m.id
    where m.project_id = ${projectId} and m.archived_at is null
    order by m.position, m.id`)

export type MilestoneDetail = Omit<MilestoneRow, `reported${string}`> & {
  projectId: number
  projectTitle: LocalizedText
  projectIsArchived: boolean
  projectIsIllustrative: boolean
  responsibleId: number | null
  objectiveId: number | null
  objective: LocalizedText | null
  baselineApprovedAt: string | null
  baselineApprovedBy: string | null
  cancelReason: string | null
  note: LocalizedText | null
  provenance: Provenance | null
  version: number
}

export type ForecastRow = {
  id: number
  from: PartialDate | null
  to: PartialDate
  reason: string
  by: string | null
  at: string
}

/** A milestone with every move of its forecast and its reports; null when out of sight. */
export const getMilestonePage = async (viewer: Viewer, projectId: number, milestoneId: number) => {
  const found = await read(viewer, (tx) => ({
    relation: relationTo(tx, viewer, projectId),
    milestone: tx.execute<MilestoneDetail>(milestoneOf(projectId, milestoneId)),
    forecasts: tx.execute<ForecastRow>(sql`
      select f.id, partial_date(f.from_on, f.from_precision) "from", partial_date(f.to_on, f.to_precision) "to", f.reason, a.name "by", f.created_at "at"
      from milestone_forecast f left join account a on a.id = f.account_id
      where f.milestone_id = ${milestoneId} order by f.id`),
    reports: listReportsOf(tx, milestoneId),
  }))
  const [milestone] = found.milestone
  return milestone && found.relation ? { ...found, relation: found.relation, milestone } : null
}

export type MilestoneChoices = {
  objectives: { id: number; text: LocalizedText }[]
  organisations: { id: number; name: LocalizedText; acronym: string | null }[]
}

/** What a milestone form chooses from: the project's objectives and parties. */
export const getMilestoneForm = async (viewer: Viewer, projectId: number, milestoneId: number | null) => {
  const found = await read(viewer, (tx) => ({
    relation: relationTo(tx, viewer, projectId),
    project: tx.execute<{ title: LocalizedText; archivedAt: string | null }>(
      sql`select title, archived_at "archivedAt" from project where id = ${projectId}`,
    ),
    milestone: tx.execute<MilestoneDetail>(milestoneOf(projectId, milestoneId)),
    objectives: tx.execute<{ id: number; text: LocalizedText }>(objectivesOf(projectId)),
    organisations: tx.execute<{ id: number; name: LocalizedText; acronym: string | null }>(sql`
      select distinct o.id, o.name, o.acronym from party q join organisation o on o.id = q.organisation_id
      where q.project_id = ${projectId} and q.archived_at is null order by o.id`),
  }))
  const [project] = found.project
  const [milestone] = found.milestone
  if (!project || !found.relation || (milestoneId !== null && !milestone)) return null
  return { ...found, relation: found.relation, project, milestone: milestone ?? null }
}

/** As one reads them: each followed by those that hang under it. */
const objectivesOf = (projectId: number) => sql`
  with recursive tree as (
    select id, text, array[position, id] place from objective
    where project_id = ${projectId} and parent_id is null and archived_at is null
    union all
    select o.id, o.text, above.place || array[o.position, o.id] from objective o join tree above on above.id = o.parent_id
    where o.archived_at is null
  )
  select id, text from tree order by place`

const milestoneOf = (projectId: number, milestoneId: number | null) => sql`
  select m.id, m.kind, m.title, m.place, o.name responsible, o.acronym "responsibleAcronym", m.responsible_id "responsibleId",
    m.objective_id "objectiveId", objective.text objective,
    partial_date(m.begin_on, m.begin_precision) "begin", partial_date(m.due_on, m.due_precision) due,
    partial_date(m.baseline_on, m.baseline_precision) baseline, m.baseline_approved_at "baselineApprovedAt", approver.name "baselineApprovedBy",
    m.is_reached "isReached", partial_date(m.reached_on, m.reached_precision) reached,
    m.cancelled_at is not null "isCancelled", m.cancel_reason "cancelReason", m.percent, m.weight, m.note, m.provenance, m.version,
    m.project_id "projectId", p.title "projectTitle", p.archived_at is not null "projectIsArchived", p.is_illustrative "projectIsIllustrative"
  from milestone m
    join project p on p.id = m.project_id
    left join organisation o on o.id = m.responsible_id
    left join objective on objective.id = m.objective_id
    left join account approver on approver.id = m.baseline_approved_by
  where m.id = ${milestoneId} and m.project_id = ${projectId} and m.archived_at is null`
