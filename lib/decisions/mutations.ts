import 'server-only'
import { sql } from 'drizzle-orm'
import { relationToCommittee } from '@/lib/access/relation'
import { casablancaToday } from '@/lib/format/casablanca'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import {
  addStep,
  holdDecision,
  holdOpenMeeting,
  requireDueAfter,
  requireInScope,
  requireSuccessor,
  requireUnapproved,
} from './hold'
import { isPending, movesFrom, needsReason, standingTo } from './rules'
import {
  advanceDecisionSchema,
  editDecisionSchema,
  postponeDecisionSchema,
  recordDecisionSchema,
} from './schema'

/** Adds a decision to a meeting; its number comes from the database. Answers its id and its reference. */
export const recordDecision = mutation({
  schema: recordDecisionSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, viewer, input) => {
    const meeting = await holdOpenMeeting(tx, input.meetingId)
    await requireInScope(tx, meeting.committeeId, input)
    requireDueAfter(meeting, input.due)
    const [row] = await tx.execute<{ id: number; reference: string }>(sql`
      insert into decision (meeting_id, agenda_item_id, kind, text, owner_organisation_id, owner_name, due_on, project_id, milestone_id)
      values (${input.meetingId}, ${input.agendaItemId}, ${input.kind}, ${JSON.stringify(input.text)}, ${input.ownerOrganisationId},
        ${input.ownerName}, ${input.due}, ${input.projectId}, ${input.milestoneId})
      returning id, reference`)
    if (!row) throw new Error('the decision was not written')
    await addStep(tx, viewer, row.id, { from: null, to: 'open', dueOn: input.due })
    return row
  },
})

/** Corrects what was written, until a party has approved it. */
export const editDecision = mutation({
  schema: editDecisionSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, viewer, input) => {
    const meeting = await holdOpenMeeting(tx, input.meetingId)
    const decision = await holdDecision(tx, input)
    await requireInScope(tx, meeting.committeeId, input, decision.ownerOrganisationId)
    if (input.due !== decision.due) requireDueAfter(meeting, input.due)
    await tx.execute(sql`
      update decision set agenda_item_id = ${input.agendaItemId}, kind = ${input.kind}, text = ${JSON.stringify(input.text)},
        owner_organisation_id = ${input.ownerOrganisationId}, owner_name = ${input.ownerName}, due_on = ${input.due},
        project_id = ${input.projectId}, milestone_id = ${input.milestoneId}
      where id = ${input.decisionId}`)
    await addStep(tx, viewer, input.decisionId, {
      from: decision.status,
      to: decision.status,
      dueOn: input.due,
    })
    return { id: input.decisionId }
  },
})

/** One step of its life: by those who manage the committee, and by the organisation to which it is addressed. */
export const advanceDecision = mutation({
  schema: advanceDecisionSchema,
  allow: { meeting: 'followUp' },
  verb: async (tx, viewer, input) => {
    const decision = await holdDecision(tx, input)
    const relation = await relationToCommittee(tx, viewer, decision.committeeId)
    if (!relation) throw new Refusal('not_found')
    const standing = standingTo(viewer, relation, decision.ownerOrganisationId)
    if (!standing.manages && !standing.owns) throw new Refusal('refused')
    if (!movesFrom(decision.status, standing).includes(input.to))
      throw new Refusal('invalid', { fieldErrors: { to: 'status_step' } })
    if (needsReason(decision.status, input.to) && input.reason === null)
      throw new Refusal('invalid', { fieldErrors: { reason: 'reason_required' } })
    const successor = input.to === 'superseded' ? input.supersededById : null
    if (successor !== null) await requireSuccessor(tx, decision, successor)
    // Confirmed on the evidence that it was done; a step back takes the evidence with it, and the steps keep it.
    const evidence =
      input.to === 'done' ? input.evidence : input.to === 'confirmed' ? decision.evidence : null
    // Who only answers for it touches nothing else.
    await tx.execute(
      standing.manages
        ? sql`update decision set status = ${input.to}, evidence = ${evidence}, superseded_by_id = ${successor} where id = ${input.decisionId}`
        : sql`update decision set status = ${input.to}, evidence = ${evidence} where id = ${input.decisionId}`,
    )
    await addStep(tx, viewer, input.decisionId, {
      from: decision.status,
      to: input.to,
      dueOn: decision.due,
      reason: input.reason,
      evidence: input.to === 'done' ? input.evidence : null,
    })
    return { id: input.decisionId }
  },
})

/** Another due date, with its reason; also once the minutes are locked, but not while they are being approved. */
export const postponeDecision = mutation({
  schema: postponeDecisionSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, viewer, input) => {
    await requireUnapproved(tx, input.meetingId)
    const decision = await holdDecision(tx, input)
    if (!isPending(decision.status))
      throw new Refusal('invalid', { fieldErrors: { due: 'decision_concluded' } })
    if (decision.due === input.due) throw new Refusal('invalid', { fieldErrors: { due: 'date_unchanged' } })
    if (input.due !== null && input.due < casablancaToday())
      throw new Refusal('invalid', { fieldErrors: { due: 'date_past' } })
    await tx.execute(sql`update decision set due_on = ${input.due} where id = ${input.decisionId}`)
    await addStep(tx, viewer, input.decisionId, {
      from: decision.status,
      to: decision.status,
      dueOn: input.due,
      reason: input.reason,
    })
    return { id: input.decisionId }
  },
})
