import { fundingForms, transactionKinds, transactionStates } from '@/db/vocabulary'
import { mayInProject, type Relation, type Role } from '@/lib/access/permissions'

export { fundingForms, transactionKinds, transactionStates }
export type FundingForm = (typeof fundingForms)[number]
export type TransactionKind = (typeof transactionKinds)[number]
export type TransactionState = (typeof transactionStates)[number]

/** A funder records what it promised and paid, the implementing organisation what it spent. */
export const mayRecord = (role: Role, relation: Relation, kind: TransactionKind) =>
  mayInProject(role, relation, kind === 'expenditure' ? 'recordSpending' : 'recordFunds')

type Entry = { state: TransactionState; authorId: number; isReversal: boolean; isReversed: boolean }

/** Nobody validates what they submitted themselves. */
export const mayDecide = (entry: Pick<Entry, 'state' | 'authorId'>, viewerId: number) =>
  entry.state === 'submitted' && entry.authorId !== viewerId

/** Its author edits an entry, which then waits again; a reversal and what it undid stand as they are. */
export const mayEdit = (entry: Entry, viewerId: number) =>
  entry.authorId === viewerId && !entry.isReversal && !entry.isReversed

export const mayReverse = (entry: Entry) =>
  entry.state === 'accepted' && !entry.isReversal && !entry.isReversed
