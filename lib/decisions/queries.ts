import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { CommitteeRelation } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { DecisionKind, DecisionStatus } from './rules'

export { listDecisions, type RegisterRow } from './register'

export type DecisionDetail = {
  id: number
  version: number
  reference: string
  number: number
  kind: DecisionKind
  text: LocalizedText
  status: DecisionStatus
  dueOn: string | null
  evidence: string | null
  isPublished: boolean
  ownerOrganisationId: number | null
  ownerOrganisation: LocalizedText | null
  ownerAcronym: string | null
  ownerName: string | null
  committeeId: number
  committee: LocalizedText
  isIllustrative: boolean
  meetingId: number
  meetingCode: string
  meetingStarts: PartialDate | null
  isLocked: boolean
  /** By one party at least, while others are awaited. */
  isApproved: boolean
  agendaItemId: number | null
  agendaItem: LocalizedText | null
  projectId: number | null
  project: LocalizedText | null
  milestoneId: number | null
  milestone: LocalizedText | null
  supersededById: number | null
  supersededBy: string | null
}

export type StepRow = {
  id: number
  from: DecisionStatus | null
  to: DecisionStatus
  dueOn: string | null
  reason: string | null
  evidence: string | null
  by: string | null
  at: string
}

/** An item of a later meeting at which the decision came back. */
export type ReturnRow = {
  id: number
  meetingId: number
  meetingCode: string | null
  meetingStarts: PartialDate | null
  title: LocalizedText
}
export type Replaced = { id: number; reference: string }
export type Successor = { id: number; reference: string; text: LocalizedText }

/** A decision with its whole life; null when out of sight. */
export const getDecisionPage = async (viewer: Viewer, decisionId: number) => {
  const found = await read(viewer, (tx) => ({
    decision: tx.execute<DecisionDetail>(decisionOf(decisionId)),
    relation: tx.execute<CommitteeRelation>(relationOf(viewer, decisionId)),
    steps: tx.execute<StepRow>(sql`
      select s.id, s.from_status "from", s.to_status "to", s.due_on::text "dueOn", s.reason, s.evidence, a.name "by", s.created_at "at"
      from decision_step s left join account a on a.id = s.account_id where s.decision_id = ${decisionId} order by s.id`),
    returns: tx.execute<ReturnRow>(sql`
      select i.id, m.id "meetingId", m.code "meetingCode", partial_date(m.starts_on, m.starts_precision) "meetingStarts", i.title
      from agenda_item i join meeting m on m.id = i.meeting_id where i.decision_id = ${decisionId} order by m.starts_on desc nulls last, i.id`),
    replaced: tx.execute<Replaced>(
      sql`select id, reference from decision where superseded_by_id = ${decisionId} order by id`,
    ),
    successors: tx.execute<Successor>(sql`
      select d.id, d.reference, d.text from decision d
      where d.committee_id = (select committee_id from decision where id = ${decisionId}) and d.id <> ${decisionId} and d.status not in ('superseded', 'abandoned')
      order by d.id desc limit 100`),
  }))
  const [decision] = found.decision
  const [relation] = found.relation
  return decision && relation ? { ...found, decision, relation } : null
}

/** As lib/access/relation.ts tells it, of the committee that decided. */
const relationOf = (viewer: Viewer, decisionId: number) => sql`
  select
    exists (select from viewer_managed_committee m where m.committee_id = d.committee_id) follows,
    exists (select from committee_oversight o join party q using (project_id)
      where o.committee_id = d.committee_id and q.organisation_id = ${viewer.organisationId} and q.archived_at is null) "isParty",
    (select s.role from committee_seat s
      where s.committee_id = d.committee_id and s.organisation_id = ${viewer.organisationId} and s.archived_at is null) seat
  from decision d where d.id = ${decisionId}`

const decisionOf = (decisionId: number) => sql`
  select d.id, d.version, d.reference, d.number, d.kind, d.text, d.status, d.due_on::text "dueOn", d.evidence, d.is_published "isPublished",
    d.owner_organisation_id "ownerOrganisationId", o.name "ownerOrganisation", o.acronym "ownerAcronym", d.owner_name "ownerName",
    d.committee_id "committeeId", c.name committee, m.is_illustrative "isIllustrative",
    d.meeting_id "meetingId", m.code "meetingCode", partial_date(m.starts_on, m.starts_precision) "meetingStarts", m.state = 'locked' "isLocked",
    (m.state = 'circulated' and exists (select from minutes_approval a where a.meeting_id = m.id)) "isApproved",
    d.agenda_item_id "agendaItemId", i.title "agendaItem", p.id "projectId", p.title project,
    milestone.id "milestoneId", milestone.title milestone, successor.id "supersededById", successor.reference "supersededBy"
  from decision d
    join committee c on c.id = d.committee_id
    join meeting m on m.id = d.meeting_id
    left join organisation o on o.id = d.owner_organisation_id
    left join agenda_item i on i.id = d.agenda_item_id
    left join project p on p.id = d.project_id
    left join milestone on milestone.id = d.milestone_id
    left join decision successor on successor.id = d.superseded_by_id
  where d.id = ${decisionId}`

export type PendingDecision = {
  id: number
  reference: string
  text: LocalizedText
  status: DecisionStatus
  dueOn: string | null
}

/** The decisions on a project that are still to be carried out, the most urgent first, and how many there are. */
export const listPendingOf = (tx: Transaction, projectId: number) =>
  tx.execute<PendingDecision & { total: number }>(sql`
    select id, reference, text, status, due_on::text "dueOn", count(*) over ()::integer total from decision
    where project_id = ${projectId} and status in ('open', 'in_progress') order by due_on nulls last, id limit 5`)

/** The same of all that the viewer sees: what their committees decided. */
export const listPendingSeen = (tx: Transaction) =>
  tx.execute<PendingDecision & { total: number }>(sql`
    select id, reference, text, status, due_on::text "dueOn", count(*) over ()::integer total from decision
    where status in ('open', 'in_progress') order by due_on nulls last, id desc limit 5`)

type Named = { id: number; name: LocalizedText; acronym: string | null }

/** What the form of a decision chooses from: what its committee oversees, and whom it may address. */
export const getDecisionForm = async (viewer: Viewer, decisionId: number) => {
  const found = await read(viewer, (tx) => ({
    decision: tx.execute<DecisionDetail>(decisionOf(decisionId)),
    relation: tx.execute<CommitteeRelation>(relationOf(viewer, decisionId)),
    items: tx.execute<{ id: number; title: LocalizedText }>(sql`
      select id, title from agenda_item where meeting_id = (select meeting_id from decision where id = ${decisionId}) order by position, id`),
    projects: tx.execute<{ id: number; title: LocalizedText }>(sql`
      select p.id, p.title from committee_oversight o join project p on p.id = o.project_id
      where o.committee_id = (select committee_id from decision where id = ${decisionId}) order by p.id limit 200`),
    milestones: tx.execute<{ id: number; projectId: number; title: LocalizedText }>(sql`
      select m.id, m.project_id "projectId", m.title from committee_oversight o join milestone m on m.project_id = o.project_id
      where o.committee_id = (select committee_id from decision where id = ${decisionId}) and m.archived_at is null
      order by m.project_id, m.position, m.id limit 500`),
    organisations: tx.execute<Named>(sql`
      select id, name, acronym from organisation
      where archived_at is null or id = (select owner_organisation_id from decision where id = ${decisionId}) order by id limit 500`),
  }))
  const [decision] = found.decision
  const [relation] = found.relation
  return decision && relation ? { ...found, decision, relation } : null
}
