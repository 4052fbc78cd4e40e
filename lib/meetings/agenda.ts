import 'server-only'
import { sql } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { Transaction } from '@/db/client'
import { putInOrder } from '@/lib/order'
import { Refusal } from '@/lib/outcome'
import { holdOpenMeeting } from './open-meeting'
import type { agendaItemSchema, orderAgendaSchema, removeAgendaItemSchema } from './schema'

type Item = z.output<typeof agendaItemSchema>

/** Adds an item at the end, or changes one. */
export const saveItem = async (tx: Transaction, input: Item) => {
  const { committeeId } = await holdOpenMeeting(tx, input.meetingId)
  if (input.itemId !== null) await requireSeen(tx, { ...input, itemId: input.itemId })
  const projectId = await projectOf(tx, committeeId, input)
  const [title, { meetingId, duration, presenter, milestoneId, decisionId, documents }] = [
    JSON.stringify(input.title),
    input,
  ]
  const [row] = await tx.execute<{ id: number }>(
    input.itemId === null
      ? sql`
        insert into agenda_item (meeting_id, position, title, duration, presenter, project_id, milestone_id, decision_id, documents)
        values (${meetingId}, (select coalesce(max(position), 0) + 1 from agenda_item where meeting_id = ${meetingId}),
          ${title}, ${duration}, ${presenter}, ${projectId}, ${milestoneId}, ${decisionId}, ${documents}) returning id`
      : sql`
        update agenda_item set title = ${title}, duration = ${duration}, presenter = ${presenter}, project_id = ${projectId},
          milestone_id = ${milestoneId}, decision_id = ${decisionId}, documents = ${documents}
        where id = ${input.itemId} returning id`,
  )
  return { id: row?.id ?? 0 }
}

export const removeItem = async (tx: Transaction, input: z.output<typeof removeAgendaItemSchema>) => {
  await holdOpenMeeting(tx, input.meetingId)
  await requireSeen(tx, input)
  const [kept] = await tx.execute<{ why: string }>(sql`
    select case when d.status in ('open', 'in_progress') then 'item_still_open' else 'item_in_use' end why
    from agenda_item i left join decision d on d.id = i.decision_id
    where i.id = ${input.itemId} and (d.status in ('open', 'in_progress')
      or exists (select from minutes_item t where t.agenda_item_id = i.id)
      or exists (select from minutes_comment c where c.agenda_item_id = i.id)
      or exists (select from decision taken where taken.agenda_item_id = i.id))`)
  if (kept) throw new Refusal('invalid', { fieldErrors: { itemId: kept.why } })
  await tx.execute(sql`delete from agenda_item where id = ${input.itemId}`)
  return { id: input.itemId }
}

export const orderItems = async (
  tx: Transaction,
  { meetingId, ...order }: z.output<typeof orderAgendaSchema>,
) => {
  await holdOpenMeeting(tx, meetingId)
  return putInOrder(tx, 'agenda_item', sql`meeting_id = ${meetingId}`, order)
}

/** A milestone brings its project; what the committee does not oversee is refused as if it were not there. */
const projectOf = async (tx: Transaction, committeeId: number, input: Item): Promise<number | null> => {
  const [found] = await tx.execute<{
    project: number | null
    seesProject: boolean
    decides: boolean
    isTwice: boolean
  }>(sql`
    select p.id project, ${input.projectId}::integer is null and ${input.milestoneId}::integer is null
        or exists (select from committee_oversight o where o.committee_id = ${committeeId} and o.project_id = p.id) "seesProject",
      ${input.decisionId}::integer is null
        or exists (select from decision d where d.id = ${input.decisionId} and d.committee_id = ${committeeId}) decides,
      exists (select from agenda_item i where i.meeting_id = ${input.meetingId} and i.decision_id = ${input.decisionId}
        and i.id is distinct from ${input.itemId}::integer) "isTwice"
    from (select case when ${input.milestoneId}::integer is null then ${input.projectId}::integer
      else (select project_id from milestone where id = ${input.milestoneId} and archived_at is null
        and project_id = coalesce(${input.projectId}::integer, project_id)) end id) p`)
  if (!found?.seesProject) {
    const field = input.milestoneId === null ? 'projectId' : 'milestoneId'
    throw new Refusal('invalid', { fieldErrors: { [field]: 'out_of_scope' } })
  }
  if (!found.decides) throw new Refusal('invalid', { fieldErrors: { decisionId: 'other_committee' } })
  if (found.isTwice) throw new Refusal('invalid', { fieldErrors: { decisionId: 'decision_twice' } })
  return found.project
}

type Key = { meetingId: number; itemId: number; version: number }

const requireSeen = async (tx: Transaction, { meetingId, itemId, version }: Key) => {
  const [item] = await tx.execute<{ version: number }>(sql`
    select version, title, duration, presenter, project_id "projectId", milestone_id "milestoneId", decision_id "decisionId", documents
    from agenda_item where id = ${itemId} and meeting_id = ${meetingId} for update`)
  if (!item) throw new Refusal('not_found')
  if (item.version !== version) throw new Refusal('conflict', { current: item })
}
