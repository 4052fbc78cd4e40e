import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import type { LocalizedText } from '@/lib/localized-text'
import { type FieldErrors, Refusal } from '@/lib/outcome'
import type { DecisionKind, DecisionStatus } from './rules'
import type { DecisionInput, DecisionKey } from './schema'

type OpenMeeting = { state: string; code: string | null; committeeId: number; starts: string | null }

/** Held until the end: meanwhile nobody approves or locks the minutes. */
export const holdOpenMeeting = async (tx: Transaction, meetingId: number) => {
  const [meeting] = await tx.execute<OpenMeeting>(
    sql`select state, code, committee_id "committeeId", starts_on::text starts from meeting where id = ${meetingId} for share`,
  )
  if (!meeting) throw new Refusal('not_found')
  if (meeting.state === 'locked') throw new Refusal('locked')
  await requireUnapproved(tx, meetingId)
  if (meeting.code === null) throw new Refusal('no_number')
  return meeting
}

/** Nothing is due before it was decided. */
export const requireDueAfter = ({ starts }: Pick<OpenMeeting, 'starts'>, due: string | null) => {
  if (starts && due && due < starts)
    throw new Refusal('invalid', { fieldErrors: { due: 'due_before_meeting' } })
}

/** While a party has approved and others are awaited, nothing in the minutes changes; the meeting is held against the next approval. */
export const requireUnapproved = async (tx: Transaction, meetingId: number) => {
  const approved = sql`
    select 1 from meeting m where id = ${meetingId} and state = 'circulated'
      and exists (select from minutes_approval a where a.meeting_id = m.id)`
  await tx.execute(sql`select 1 from meeting where id = ${meetingId} for share`)
  if (await isThere(tx, approved)) throw new Refusal('text_approved')
}

export type HeldDecision = {
  id: number
  version: number
  committeeId: number
  agendaItemId: number | null
  kind: DecisionKind
  text: LocalizedText
  ownerOrganisationId: number | null
  ownerName: string | null
  due: string | null
  projectId: number | null
  milestoneId: number | null
  status: DecisionStatus
  evidence: string | null
}

export const holdDecision = async (tx: Transaction, { meetingId, decisionId, version }: DecisionKey) => {
  const [decision] = await tx.execute<HeldDecision>(sql`
    select id, version, committee_id "committeeId", agenda_item_id "agendaItemId", kind, text, owner_organisation_id "ownerOrganisationId",
      owner_name "ownerName", due_on::text due, project_id "projectId", milestone_id "milestoneId", status, evidence
    from decision where id = ${decisionId} and meeting_id = ${meetingId} for no key update`)
  if (!decision) {
    // Held by none but those who may change it; the others see it, or it does not exist.
    const seen = sql`select 1 from decision where id = ${decisionId} and meeting_id = ${meetingId}`
    throw new Refusal((await isThere(tx, seen)) ? 'refused' : 'not_found')
  }
  if (decision.version !== version) throw new Refusal('conflict', { current: decision })
  return decision
}

/** What a decision names belongs to its meeting, its committee or, for the owner, to the organisations in sight. */
export const requireInScope = async (
  tx: Transaction,
  committeeId: number,
  { meetingId, agendaItemId, ownerOrganisationId, projectId, milestoneId }: DecisionInput,
  keptOwnerId: number | null = null,
) => {
  const found: [keyof DecisionInput, number | null, SQL][] = [
    [
      'agendaItemId',
      agendaItemId,
      sql`select 1 from agenda_item where id = ${agendaItemId} and meeting_id = ${meetingId}`,
    ],
    [
      'ownerOrganisationId',
      ownerOrganisationId,
      sql`select 1 from organisation where id = ${ownerOrganisationId} and (archived_at is null or id = ${keptOwnerId})`,
    ],
    [
      'projectId',
      projectId,
      sql`select 1 from committee_oversight where project_id = ${projectId} and committee_id = ${committeeId}`,
    ],
    [
      'milestoneId',
      milestoneId,
      sql`select 1 from milestone where id = ${milestoneId} and project_id = ${projectId} and archived_at is null`,
    ],
  ]
  const fieldErrors: FieldErrors = {}
  for (const [field, id, query] of found)
    if (id !== null && !(await isThere(tx, query))) fieldErrors[field] = 'out_of_scope'
  if (Object.keys(fieldErrors).length > 0) throw new Refusal('invalid', { fieldErrors })
}

/** The decision in whose favour one is given up: another of the same committee that still holds, and is held so that it is not given up for this one meanwhile. */
export const requireSuccessor = async (tx: Transaction, decision: HeldDecision, successorId: number) => {
  const successor = sql`
    select 1 from decision where id = ${successorId} and id <> ${decision.id} and committee_id = ${decision.committeeId}
      and status not in ('superseded', 'abandoned') for share`
  if (!(await isThere(tx, successor)))
    throw new Refusal('invalid', { fieldErrors: { supersededById: 'out_of_scope' } })
}

type Step = {
  from: DecisionStatus | null
  to: DecisionStatus
  dueOn: string | null
  reason?: string | null
  evidence?: string | null
}

export const addStep = (tx: Transaction, viewer: Viewer, decisionId: number, step: Step) =>
  tx.execute(sql`
    insert into decision_step (decision_id, account_id, from_status, to_status, due_on, reason, evidence)
    values (${decisionId}, ${viewer.id}, ${step.from}, ${step.to}, ${step.dueOn}, ${step.reason ?? null}, ${step.evidence ?? null})`)

const isThere = async (tx: Transaction, query: SQL) => (await tx.execute(query)).length > 0
