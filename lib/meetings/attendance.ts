import 'server-only'
import { sql } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { Transaction } from '@/db/client'
import { type FieldErrors, Refusal } from '@/lib/outcome'
import { holdOpenMeeting } from './open-meeting'
import { mandateCovers, takesAttendance } from './rules'
import type { attendanceSchema, guestSchema, removeGuestSchema } from './schema'

type Noted = { id: number; mandateFrom: string | null; mandateTo: string | null; version: number }

/** Notes the seats that were changed and leaves the others; nothing is noted for a mandate that does not cover the day. */
export const noteAttendance = async (
  tx: Transaction,
  { meetingId, seats }: z.output<typeof attendanceSchema>,
) => {
  const meeting = await holdAttended(tx, meetingId)
  const known = await tx.execute<Noted>(sql`
    select s.id, s.mandate_from "mandateFrom", s.mandate_to "mandateTo", coalesce(a.version, 0) version
    from committee_seat s left join attendance a on a.seat_id = s.id and a.meeting_id = ${meetingId}
    where s.committee_id = ${meeting.committeeId} and (s.archived_at is null or a.seat_id is not null)`)
  const fieldErrors: FieldErrors = {}
  for (const [at, { seatId, version, kind }] of seats.entries()) {
    const seat = known.find(({ id }) => id === seatId)
    if (!seat) throw new Refusal('not_found')
    if (seat.version !== version) throw new Refusal('conflict')
    if (kind !== '' && !mandateCovers(seat, meeting.starts))
      fieldErrors[`seats.${at}.kind`] = 'seat_outside_mandate'
  }
  if (Object.keys(fieldErrors).length > 0) throw new Refusal('invalid', { fieldErrors })
  for (const { seatId, kind, person } of seats)
    await tx.execute(
      kind === ''
        ? sql`delete from attendance where meeting_id = ${meetingId} and seat_id = ${seatId}`
        : sql`
          insert into attendance (meeting_id, seat_id, kind, person) values (${meetingId}, ${seatId}, ${kind}, ${person})
          on conflict (meeting_id, seat_id) do update set kind = excluded.kind, person = excluded.person`,
    )
  return { count: seats.length }
}

export const inviteGuest = async (
  tx: Transaction,
  { meetingId, name, organisation }: z.output<typeof guestSchema>,
) => {
  await holdAttended(tx, meetingId)
  const [guest] = await tx.execute<{ id: number }>(
    sql`insert into meeting_guest (meeting_id, name, organisation) values (${meetingId}, ${name}, ${organisation}) returning id`,
  )
  return { id: guest?.id ?? 0 }
}

export const withdrawGuest = async (
  tx: Transaction,
  { meetingId, guestId, version }: z.output<typeof removeGuestSchema>,
) => {
  await holdAttended(tx, meetingId)
  const [guest] = await tx.execute<{ version: number }>(
    sql`select version from meeting_guest where id = ${guestId} and meeting_id = ${meetingId} for update`,
  )
  if (!guest) throw new Refusal('not_found')
  if (guest.version !== version) throw new Refusal('conflict')
  await tx.execute(sql`delete from meeting_guest where id = ${guestId}`)
  return { id: guestId }
}

const holdAttended = async (tx: Transaction, meetingId: number) => {
  const meeting = await holdOpenMeeting(tx, meetingId)
  if (!takesAttendance(meeting.state)) throw new Refusal('wrong_state')
  return meeting
}
