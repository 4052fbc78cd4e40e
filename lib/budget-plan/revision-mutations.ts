import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { holdPlan, holdProposal } from './hold'
import { requireFeasible, requireLines } from './moves-check'
import { amountsAreOpen, type RevisionKind } from './rules'
import {
  decideSchema,
  type MoveInput,
  proposeBudgetSchema,
  proposeRevisionSchema,
  refuseSchema,
} from './schema'

/** The amounts as they stand wait for approval, and cannot be edited any more. */
export const proposeBudget = mutation({
  schema: proposeBudgetSchema,
  allow: { project: 'edit' },
  verb: async (tx, viewer, { projectId, reason }) => {
    if (!amountsAreOpen(await holdPlan(tx, projectId))) throw new Refusal('budget_settled')
    const [planned] = await tx.execute(
      sql`select 1 from budget_amount where project_id = ${projectId} and amount > 0 limit 1`,
    )
    if (!planned) throw new Refusal('invalid', { fieldErrors: { reason: 'nothing_planned' } })
    return { id: await insert(tx, viewer, projectId, 'original', reason) }
  },
})

/** Money moved between lines, or brought in or taken out, once approved. */
export const proposeRevision = mutation({
  schema: proposeRevisionSchema,
  allow: { project: 'edit' },
  verb: async (tx, viewer, { projectId, seen, kind, reason, moves }) => {
    const { inForce, open } = await holdPlan(tx, projectId)
    if (open) throw new Refusal('proposal_waits')
    if (!inForce || inForce.number !== seen) throw new Refusal('conflict')
    await requireLines(tx, projectId, moves)
    const id = await insert(tx, viewer, projectId, kind, reason)
    for (const move of moves) await insertMove(tx, projectId, id, move)
    await requireFeasible(tx, projectId, id, moves)
    return { id }
  },
})

export const approveRevision = mutation({
  schema: decideSchema,
  allow: { project: 'approveBudget' },
  verb: (tx, viewer, input) => decide(tx, viewer, input, 'approved', null),
})

export const refuseRevision = mutation({
  schema: refuseSchema,
  allow: { project: 'approveBudget' },
  verb: (tx, viewer, input) => decide(tx, viewer, input, 'refused', input.reason),
})

/** By its author alone, before it is decided. */
export const withdrawRevision = mutation({
  schema: decideSchema,
  allow: { project: 'edit' },
  verb: async (tx, viewer, input) => {
    const { id, authorId } = await holdProposal(tx, input)
    if (authorId !== viewer.id) throw new Refusal('refused')
    await tx.execute(sql`update budget_revision set state = 'withdrawn' where id = ${id}`)
    return { id }
  },
})

type Key = { projectId: number; revisionId: number; version: number }

const decide = async (
  tx: Transaction,
  viewer: Viewer,
  key: Key,
  state: 'approved' | 'refused',
  reason: string | null,
) => {
  const { id, authorId } = await holdProposal(tx, key)
  if (authorId === viewer.id) throw new Refusal('own_entry')
  await tx.execute(sql`
    update budget_revision set state = ${state}, decided_by = ${viewer.id}, decision_text = ${reason} where id = ${id}`)
  return { id }
}

const insert = async (
  tx: Transaction,
  viewer: Viewer,
  projectId: number,
  kind: RevisionKind,
  reason: string,
) => {
  const [row] = await tx.execute<{ id: number }>(sql`
    insert into budget_revision (project_id, kind, reason, author_id)
    values (${projectId}, ${kind}, ${reason}, ${viewer.id}) returning id`)
  if (!row) throw new Error('the proposal was not written')
  return row.id
}

const insertMove = (tx: Transaction, projectId: number, revisionId: number, { from, to, money }: MoveInput) =>
  tx.execute(sql`
    insert into budget_move (project_id, revision_id, from_line_id, from_year, from_quarter, to_line_id, to_year, to_quarter, amount)
    values (${projectId}, ${revisionId}, ${from?.lineId ?? null}, ${from?.year ?? null}, ${from?.quarter ?? null},
      ${to?.lineId ?? null}, ${to?.year ?? null}, ${to?.quarter ?? null}, ${money.amount})`)
