import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { mutation } from '@/lib/mutation'
import { holdOpenProject } from '@/lib/open-project'
import { Refusal } from '@/lib/outcome'
import { toColumns } from '@/lib/partial-date/partial-date'
import { requireOrganisation } from '@/lib/require-organisation'
import { type FundingInput, fundingSchema, removeFundingSchema } from './schema'

/** Says what a funder gives; with an id, corrects it. */
export const saveFunding = mutation({
  schema: fundingSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, input) => {
    await holdOpenProject(tx, input.projectId)
    await requireOrganisation(tx, 'organisationId', input.organisationId)
    return {
      id: input.fundingId === null ? await insert(tx, input) : await update(tx, input.fundingId, input),
    }
  },
})

/** Taken out of the project's funding, with the reason; the record stays. */
export const removeFunding = mutation({
  schema: removeFundingSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, input) => {
    await holdOpenProject(tx, input.projectId)
    await holdFunding(tx, input)
    await tx.execute(
      sql`update funding set archived_at = now(), archive_reason = ${input.reason} where id = ${input.fundingId}`,
    )
    return { id: input.fundingId }
  },
})

const insert = async (tx: Transaction, input: FundingInput) => {
  const [starts, ends] = [toColumns(input.starts), toColumns(input.ends)]
  const [row] = await tx.execute<{ id: number }>(sql`
    insert into funding (project_id, organisation_id, form, amount, currency, start_on, start_precision, end_on, end_precision, agreement, note)
    values (${input.projectId}, ${input.organisationId}, ${input.form}, ${input.money?.amount ?? null}, ${input.money?.currency ?? null},
      ${starts.date}, ${starts.precision}, ${ends.date}, ${ends.precision}, ${input.agreement}, ${input.note})
    returning id`)
  if (!row) throw new Error('the funding was not written')
  return row.id
}

const update = async (tx: Transaction, fundingId: number, input: FundingInput) => {
  const { id } = await holdFunding(tx, { ...input, fundingId })
  const [starts, ends] = [toColumns(input.starts), toColumns(input.ends)]
  await tx.execute(sql`
    update funding set organisation_id = ${input.organisationId}, form = ${input.form}, amount = ${input.money?.amount ?? null},
      currency = ${input.money?.currency ?? null}, start_on = ${starts.date}, start_precision = ${starts.precision},
      end_on = ${ends.date}, end_precision = ${ends.precision}, agreement = ${input.agreement}, note = ${input.note}
    where id = ${id}`)
  return id
}

type Key = { projectId: number; fundingId: number; version: number }

const holdFunding = async (tx: Transaction, { projectId, fundingId, version }: Key) => {
  const [funding] = await tx.execute<{ id: number; version: number }>(sql`
    select id, version, organisation_id "organisationId", form, trim_scale(amount)::text amount, currency,
      partial_date(start_on, start_precision) starts, partial_date(end_on, end_precision) ends, agreement, note
    from funding where id = ${fundingId} and project_id = ${projectId} and archived_at is null for no key update`)
  if (!funding) throw new Refusal('not_found')
  if (funding.version !== version) throw new Refusal('conflict', { current: funding })
  return funding
}
