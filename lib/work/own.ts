import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { PartyRole, SeatRole } from '@/lib/access/permissions'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { carriedOut, isCalledDue, isUnreported } from './milestone-sources'
import type { Asked } from './source'

/** How many stand at the head of the page: on a phone what waits must not be far. */
const shown = 3
const loggableShown = 6

export type OwnProject = {
  id: number
  code: string | null
  title: LocalizedText
  isIllustrative: boolean
  roles: PartyRole[]
  milestoneCount: number
  reachedCount: number
  isLate: boolean
  total: number
}

/** The projects to which the viewer's organisation is a party: those it carries out, then by what is due first. */
export const listOwnProjects = (tx: Transaction, { viewer, today }: Asked) =>
  tx.execute<OwnProject>(sql`
    with own as (
      select q.project_id, array_agg(q.role::text order by q.role) roles, bool_or(q.role = 'implementing') implements
      from party q where q.organisation_id = ${viewer.organisationId} and q.archived_at is null group by 1)
    select p.id, p.code, p.title, p.is_illustrative "isIllustrative", own.roles, standing.milestone_count "milestoneCount",
      standing.reached_count "reachedCount", coalesce(standing.next_due_on < ${today}, false) "isLate", count(*) over ()::integer total
    from own join project p on p.id = own.project_id join project_standing standing on standing.project_id = p.id
    where p.archived_at is null order by not own.implements, standing.next_due_on nulls last, p.id limit ${shown}`)

export type OwnCommittee = {
  id: number
  code: string
  name: LocalizedText
  isIllustrative: boolean
  role: SeatRole
  pending: number
  overdue: number
  total: number
}

/** The committees in which the viewer's organisation has a seat, and what they decided that is still to be done. */
export const listOwnCommittees = (tx: Transaction, { viewer, today }: Asked) =>
  tx.execute<OwnCommittee>(sql`
    with own as (
      select c.id, c.code, c.name, c.is_illustrative, s.role, count(*) over ()::integer total
      from committee_seat s join committee c on c.id = s.committee_id
      where s.organisation_id = ${viewer.organisationId} and s.archived_at is null and c.archived_at is null
      order by (select max(m.starts_on) from meeting m where m.committee_id = c.id) desc nulls last, c.id limit ${shown})
    select own.id, own.code, own.name, own.is_illustrative "isIllustrative", own.role, own.total, coalesce(decided.pending, 0) pending,
      coalesce(decided.overdue, 0) overdue
    from own left join lateral (
      select count(*)::integer pending, count(*) filter (where d.due_on < ${today})::integer overdue from decision d
      where d.committee_id = own.id and d.status in ('open', 'in_progress')) decided on true`)

export type LoggableMilestone = {
  id: number
  projectId: number
  title: LocalizedText
  project: LocalizedText
  due: PartialDate | null
}

/** What may be reported although nothing asks for it yet: the next milestones of each project that the organisation carries out. */
export const listLoggable = (tx: Transaction, asked: Asked) =>
  tx.execute<LoggableMilestone>(sql`
    with carried as materialized (${carriedOut(asked)})
    select m.id, m.project_id "projectId", m.title, p.title project, partial_date(m.due_on, m.due_precision) due
    from carried join project p on p.id = carried.project_id cross join lateral (
      select m.* from milestone m where m.project_id = carried.project_id and ${isUnreported(asked)} and not coalesce(${isCalledDue(asked)}, false)
      order by m.due_last limit ${loggableShown}) m
    where p.archived_at is null order by m.due_last nulls last, m.position, m.id limit ${loggableShown}`)
