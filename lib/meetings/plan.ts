import 'server-only'
import { sql } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { Transaction } from '@/db/client'
import { Refusal } from '@/lib/outcome'
import { toColumns } from '@/lib/partial-date/partial-date'
import { carryOver } from './carry-over'
import { holdMeetingSeen } from './open-meeting'
import type { editMeetingSchema, planMeetingSchema } from './schema'

type Planned = z.output<typeof planMeetingSchema>
type Edited = z.output<typeof editMeetingSchema>

/** A meeting of the series, or one already held; its agenda opens with the decisions still open. */
export const plan = async (tx: Transaction, { committeeId, isHeld, ...input }: Planned) => {
  await holdCommittee(tx, committeeId)
  const number = input.number === 'next' ? await nextNumber(tx, committeeId) : input.number
  if (input.number !== 'next') await requireFreeNumber(tx, committeeId, number, null)
  const starts = toColumns(input.starts)
  const [row] = await tx.execute<{ id: number; code: string | null }>(sql`
    insert into meeting (committee_id, number, title, starts_on, starts_precision, ends_on, starts_at, ends_at, place, online_link, language, state)
    values (${committeeId}, ${number}, ${json(input.title)}, ${starts.date}, ${starts.precision}, ${input.ends}, ${input.startsAt}, ${input.endsAt},
      ${json(input.place)}, ${input.onlineLink}, ${input.language}, ${isHeld ? 'held' : 'planned'})
    returning id, code`)
  if (!row) throw new Error('no meeting was planned')
  const carried = await carryOver(tx, row.id)
  return { ...row, carried }
}

export const edit = async (tx: Transaction, input: Edited) => {
  const { committeeId } = await holdMeetingSeen(tx, input)
  await holdCommittee(tx, committeeId)
  await requireFreeNumber(tx, committeeId, input.number, input.meetingId)
  const starts = toColumns(input.starts)
  await requireNumberToStand(tx, input.meetingId, input.number)
  await tx.execute(sql`
    update meeting set number = ${input.number}, title = ${json(input.title)}, starts_on = ${starts.date}, starts_precision = ${starts.precision},
      ends_on = ${input.ends}, starts_at = ${input.startsAt}, ends_at = ${input.endsAt}, place = ${json(input.place)},
      online_link = ${input.onlineLink}, language = ${input.language}
    where id = ${input.meetingId}`)
  return { id: input.meetingId }
}

/** Held until the end: two who plan at once get two numbers that follow one another. */
const holdCommittee = async (tx: Transaction, committeeId: number) => {
  const [open] = await tx.execute(
    sql`select 1 from committee where id = ${committeeId} and archived_at is null for no key update`,
  )
  if (!open) throw new Refusal('archived')
}

const nextNumber = async (tx: Transaction, committeeId: number) => {
  const [row] = await tx.execute<{ next: number }>(
    sql`select coalesce(max(number), 0) + 1 next from meeting where committee_id = ${committeeId}`,
  )
  return row?.next ?? 1
}

const requireFreeNumber = async (
  tx: Transaction,
  committeeId: number,
  number: number | null,
  own: number | null,
) => {
  const [taken] = await tx.execute(sql`
    select 1 from meeting where committee_id = ${committeeId} and number = ${number} and id is distinct from ${own}::integer`)
  if (taken) throw new Refusal('invalid', { fieldErrors: { number: 'meeting_number_taken' } })
}

/** Its decisions carry it. */
const requireNumberToStand = async (tx: Transaction, meetingId: number, number: number | null) => {
  const [stands] = await tx.execute(sql`
    select 1 from meeting m where m.id = ${meetingId} and m.number is distinct from ${number}::integer
      and exists (select from decision d where d.meeting_id = m.id)`)
  if (stands) throw new Refusal('invalid', { fieldErrors: { number: 'meeting_number_stands' } })
}

const json = (value: object | null) => value && JSON.stringify(value)
