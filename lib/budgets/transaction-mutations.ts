import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { relationTo } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import { mutation } from '@/lib/mutation'
import { holdOpenProject } from '@/lib/open-project'
import { Refusal } from '@/lib/outcome'
import { requireOrganisation } from '@/lib/require-organisation'
import { holdTransaction } from './hold'
import { mayDecide, mayEdit, mayRecord, mayReverse } from './rules'
import {
  acceptTransactionSchema,
  editTransactionSchema,
  recordTransactionSchema,
  returnTransactionSchema,
  reverseTransactionSchema,
  type TransactionInput,
} from './schema'
import { addStep } from './steps'
import { requireWarningsAnswered } from './warnings'

/** A commitment, disbursement or expenditure; it waits until somebody else accepts it. Answers its id. */
export const recordTransaction = mutation({
  schema: recordTransactionSchema,
  allow: { project: 'recordEntries' },
  verb: async (tx, viewer, input) => {
    await requireRecordable(tx, viewer, input)
    await requireWarningsAnswered(tx, input, null)
    const [row] = await tx.execute<{ id: number }>(sql`
      insert into transaction (project_id, kind, funder_id, from_id, to_id, occurred_on, value_on, amount, currency, reference, document,
        note, reason, author_id, organisation_id)
      values (${input.projectId}, ${input.kind}, ${input.funderId}, ${input.fromId}, ${input.toId}, ${input.occurred},
        ${input.valued ?? input.occurred}, ${input.money.amount}, ${input.money.currency}, ${input.reference}, ${input.document},
        ${input.note}, ${input.reason}, ${viewer.id}, ${viewer.organisationId})
      returning id`)
    if (!row) throw new Error('the entry was not written')
    await addStep(tx, viewer, row.id, 'submitted', null)
    return { id: row.id }
  },
})

/** By its author; accepted or not, it then waits again. */
export const editTransaction = mutation({
  schema: editTransactionSchema,
  allow: { project: 'recordEntries' },
  verb: async (tx, viewer, input) => {
    const entry = await holdTransaction(tx, input)
    if (entry.authorId !== viewer.id) throw new Refusal('refused')
    if (!mayEdit(entry, viewer.id)) throw new Refusal('already_decided')
    if (entry.version !== input.version) throw new Refusal('conflict', { current: entry })
    await requireRecordable(tx, viewer, input)
    await requireWarningsAnswered(tx, input, entry.id)
    await tx.execute(sql`
      update transaction set kind = ${input.kind}, funder_id = ${input.funderId}, from_id = ${input.fromId}, to_id = ${input.toId},
        occurred_on = ${input.occurred}, value_on = ${input.valued ?? input.occurred}, amount = ${input.money.amount},
        currency = ${input.money.currency}, reference = ${input.reference}, document = ${input.document}, note = ${input.note},
        reason = ${input.reason}, state = 'submitted', submitted_at = now(), decided_at = null, decided_by = null
      where id = ${entry.id}`)
    await addStep(tx, viewer, entry.id, 'resubmitted', null)
    return { id: entry.id }
  },
})

export const acceptTransaction = mutation({
  schema: acceptTransactionSchema,
  allow: { project: 'validate' },
  verb: (tx, viewer, input) => decide(tx, viewer, input, 'accepted', null),
})

export const returnTransaction = mutation({
  schema: returnTransactionSchema,
  allow: { project: 'validate' },
  verb: (tx, viewer, input) => decide(tx, viewer, input, 'returned', input.reason),
})

/** Undoes an accepted entry by its mirror image, which waits for validation like any other. Answers the mirror's id. */
export const reverseTransaction = mutation({
  schema: reverseTransactionSchema,
  allow: { project: 'recordEntries' },
  verb: async (tx, viewer, input) => {
    const entry = await holdTransaction(tx, input)
    if (entry.version !== input.version) throw new Refusal('conflict', { current: entry })
    if (!mayReverse(entry)) throw new Refusal('already_decided')
    await requireRecordable(tx, viewer, entry)
    const [row] = await tx.execute<{ id: number }>(sql`
      insert into transaction (project_id, kind, funder_id, from_id, to_id, occurred_on, value_on, amount, currency, reference, note,
        reversal_of_id, author_id, organisation_id)
      select project_id, kind, funder_id, from_id, to_id, occurred_on, value_on, -amount, currency, reference, ${input.reason},
        id, ${viewer.id}, ${viewer.organisationId}
      from transaction where id = ${entry.id} returning id`)
    if (!row) throw new Error('the reversal was not written')
    await addStep(tx, viewer, row.id, 'submitted', input.reason)
    return { id: row.id }
  },
})

type Decision = { projectId: number; transactionId: number; version: number }

const decide = async (
  tx: Transaction,
  viewer: Viewer,
  key: Decision,
  state: 'accepted' | 'returned',
  reason: string | null,
) => {
  await holdOpenProject(tx, key.projectId)
  const entry = await holdTransaction(tx, key)
  if (entry.authorId === viewer.id) throw new Refusal('own_entry')
  if (!mayDecide(entry, viewer.id)) throw new Refusal('already_decided')
  if (entry.version !== key.version) throw new Refusal('conflict', { current: entry })
  await tx.execute(
    sql`update transaction set state = ${state}, decided_at = now(), decided_by = ${viewer.id} where id = ${entry.id}`,
  )
  await addStep(tx, viewer, entry.id, state, reason)
  return { id: entry.id }
}

const requireRecordable = async (
  tx: Transaction,
  viewer: Viewer,
  {
    projectId,
    kind,
    funderId,
    fromId,
    toId,
  }: Pick<TransactionInput, 'projectId' | 'kind' | 'fromId' | 'toId'> & {
    funderId: number | null
  },
) => {
  const relation = await relationTo(tx, viewer, projectId)
  if (!relation || !mayRecord(viewer.role, relation, kind))
    throw new Refusal('invalid', { fieldErrors: { kind: 'not_yours' } })
  if (viewer.role === 'liaison' && kind !== 'expenditure' && funderId !== viewer.organisationId)
    throw new Refusal('invalid', { fieldErrors: { funderId: 'not_yours' } })
  const [open] = await tx.execute(sql`select 1 from project where id = ${projectId} and archived_at is null`)
  if (!open) throw new Refusal('archived')
  for (const [field, id] of Object.entries({ funderId, fromId, toId }))
    await requireOrganisation(tx, field, id)
}
