import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { mutation } from '@/lib/mutation'
import { holdOpenProject } from '@/lib/open-project'
import { Refusal } from '@/lib/outcome'
import { toColumns } from '@/lib/partial-date/partial-date'
import { requireOrganisation } from '@/lib/require-organisation'
import { plannedColumns } from './planned-columns'
import { type PlannedInput, removePlannedSchema, savePlannedSchema } from './schema'

/** Says what a funder is to pay over and when; with an id, corrects it. */
export const savePlanned = mutation({
  schema: savePlannedSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, input) => {
    await holdOpenProject(tx, input.projectId)
    await requireOrganisation(tx, 'funderId', input.funderId)
    const plannedId = input.plannedId
    return { id: plannedId === null ? await insert(tx, input) : await update(tx, { ...input, plannedId }) }
  },
})

/** Taken out of the schedule, with the reason; the record stays. */
export const removePlanned = mutation({
  schema: removePlannedSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, input) => {
    await holdOpenProject(tx, input.projectId)
    const { id } = await holdPlanned(tx, input)
    await tx.execute(
      sql`update planned_disbursement set archived_at = now(), archive_reason = ${input.reason} where id = ${id}`,
    )
    return { id }
  },
})

const dueOf = ({ due }: PlannedInput) => toColumns(due)

const insert = async (tx: Transaction, input: PlannedInput) => {
  const due = dueOf(input)
  const [row] = await tx.execute<{ id: number }>(sql`
    insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency, note)
    values (${input.projectId}, ${input.funderId}, ${due.date}, ${due.precision}, ${input.money.amount}, ${input.money.currency}, ${input.note})
    returning id`)
  if (!row) throw new Error('the planned disbursement was not written')
  return row.id
}

const update = async (tx: Transaction, input: PlannedInput & { plannedId: number }) => {
  const { id } = await holdPlanned(tx, input)
  const due = dueOf(input)
  await tx.execute(sql`
    update planned_disbursement set funder_id = ${input.funderId}, due_on = ${due.date}, due_precision = ${due.precision},
      amount = ${input.money.amount}, currency = ${input.money.currency}, note = ${input.note} where id = ${id}`)
  return id
}

type Key = { projectId: number; plannedId: number; version: number }

const holdPlanned = async (tx: Transaction, { projectId, plannedId, version }: Key) => {
  const [planned] = await tx.execute<{ id: number; version: number }>(sql`
    select ${plannedColumns} from planned_disbursement d
    where d.id = ${plannedId} and d.project_id = ${projectId} and d.archived_at is null for no key update`)
  if (!planned) throw new Refusal('not_found')
  if (planned.version !== version) throw new Refusal('conflict', { current: planned })
  return planned
}
