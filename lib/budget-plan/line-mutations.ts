import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { requireOrganisation } from '@/lib/require-organisation'
import { clearAmounts, setAmounts } from './amounts'
import { holdLine, holdPlan } from './hold'
import { amountsAreOpen } from './rules'
import { type LineInput, removeLineSchema, saveLineSchema } from './schema'

/** A line with what it plans; once the budget is settled, without: its amounts then change by a revision alone. */
export const saveLine = mutation({
  schema: saveLineSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, input) => {
    const standing = await holdPlan(tx, input.projectId)
    const { currency, cells } = input.plan
    if (cells !== null && !amountsAreOpen(standing)) throw new Refusal('budget_settled')
    // Who decides has read the lines.
    if (input.lineId !== null && standing.open) throw new Refusal('proposal_waits')
    await requireOrganisation(tx, 'funderId', input.funderId)
    await requireWithin(tx, 'phase', input)
    await requireWithin(tx, 'objective', input)
    const lineId = input.lineId
    if (lineId === null) {
      const id = await insert(tx, input)
      await setAmounts(tx, input.projectId, id, cells ?? [])
      return { id }
    }
    const before = await holdLine(tx, { ...input, lineId })
    const isRevalued = before.currency !== currency
    if (cells) await clearAmounts(tx, lineId, isRevalued ? [] : cells)
    else if (isRevalued && (before.isUsed || before.isMoved))
      throw new Refusal('invalid', { fieldErrors: { 'plan.currency': 'currency_kept' } })
    await update(tx, lineId, input)
    if (cells) await setAmounts(tx, input.projectId, lineId, cells)
    return { id: lineId }
  },
})

/** Taken out of the plan, with the reason; only once nothing is planned on it. */
export const removeLine = mutation({
  schema: removeLineSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, input) => {
    await holdPlan(tx, input.projectId)
    const { isUsed } = await holdLine(tx, input)
    if (isUsed) throw new Refusal('invalid', { fieldErrors: { reason: 'line_in_use' } })
    await tx.execute(
      sql`update budget_line set archived_at = now(), archive_reason = ${input.reason} where id = ${input.lineId}`,
    )
    return { id: input.lineId }
  },
})

const requireWithin = async (tx: Transaction, part: 'phase' | 'objective', input: LineInput) => {
  const id = input[`${part}Id`]
  if (id === null) return
  const [found] = await tx.execute(
    sql`select 1 from ${sql.identifier(part)} where id = ${id} and project_id = ${input.projectId}`,
  )
  if (!found) throw new Refusal('invalid', { fieldErrors: { [`${part}Id`]: 'invalid' } })
}

const insert = async (
  tx: Transaction,
  { projectId, title, phaseId, objectiveId, funderId, plan }: LineInput,
) => {
  const [row] = await tx.execute<{ id: number }>(sql`
    insert into budget_line (project_id, title, phase_id, objective_id, funder_id, currency)
    values (${projectId}, ${JSON.stringify(title)}::jsonb, ${phaseId}, ${objectiveId}, ${funderId}, ${plan.currency})
    returning id`)
  if (!row) throw new Error('the line was not written')
  return row.id
}

const update = (tx: Transaction, id: number, { title, phaseId, objectiveId, funderId, plan }: LineInput) =>
  tx.execute(sql`
    update budget_line set title = ${JSON.stringify(title)}::jsonb, phase_id = ${phaseId}, objective_id = ${objectiveId},
      funder_id = ${funderId}, currency = ${plan.currency} where id = ${id}`)
