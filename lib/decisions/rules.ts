import { decisionKinds, decisionStatuses } from '@/db/vocabulary'
import { type CommitteeRelation, mayInCommittee, type Role } from '@/lib/access/permissions'

export { decisionKinds, decisionStatuses }
export type DecisionKind = (typeof decisionKinds)[number]
export type DecisionStatus = (typeof decisionStatuses)[number]

/** How somebody stands to one decision: they manage its committee, or it is addressed to their organisation. */
export type DecisionStanding = { manages: boolean; owns: boolean }

type Asker = { role: Role; organisationId: number }

export const standingTo = (
  { role, organisationId }: Asker,
  relation: CommitteeRelation,
  ownerOrganisationId: number | null,
): DecisionStanding => ({
  manages: mayInCommittee(role, relation, 'manage'),
  owns: ownerOrganisationId === organisationId && mayInCommittee(role, relation, 'followUp'),
})

type Moves = Record<DecisionStatus, readonly DecisionStatus[]>

const managerMoves: Moves = {
  open: ['in_progress', 'done', 'superseded', 'abandoned'],
  in_progress: ['done', 'superseded', 'abandoned'],
  done: ['confirmed', 'in_progress'],
  confirmed: [],
  superseded: ['open'],
  abandoned: ['open'],
}

const ownerMoves: Moves = {
  open: ['in_progress', 'done'],
  in_progress: ['done'],
  done: [],
  confirmed: [],
  superseded: [],
  abandoned: [],
}

/** The statuses to which somebody may bring a decision from where it stands. */
export const movesFrom = (status: DecisionStatus, { manages, owns }: DecisionStanding) =>
  manages ? managerMoves[status] : owns ? ownerMoves[status] : []

/** What sets a decision aside or takes a step back says why. */
export const needsReason = (from: DecisionStatus, to: DecisionStatus) =>
  to === 'superseded' || to === 'abandoned' || to === 'open' || (from === 'done' && to === 'in_progress')

export const isPending = (status: DecisionStatus) => status === 'open' || status === 'in_progress'

/** On a given day in Morocco: what is due that day is not late yet. */
export const isOverdue = (
  { status, dueOn }: { status: DecisionStatus; dueOn: string | null },
  today: string,
) => dueOn !== null && dueOn < today && isPending(status)
