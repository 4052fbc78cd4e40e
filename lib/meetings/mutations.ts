import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { casablancaToday } from '@/lib/format/casablanca'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { firstDay, type PartialDate, toColumns } from '@/lib/partial-date/partial-date'
import { orderItems, removeItem, saveItem } from './agenda'
import { inviteGuest, noteAttendance, withdrawGuest } from './attendance'
import { carryOver } from './carry-over'
import { holdMeetingSeen } from './open-meeting'
import { edit, plan } from './plan'
import { type MeetingVerb, stateAfter } from './rules'
import {
  agendaItemSchema,
  attendanceSchema,
  editMeetingSchema,
  guestSchema,
  meetingReasonSchema,
  meetingSchema,
  orderAgendaSchema,
  planMeetingSchema,
  reinstateMeetingSchema,
  removeAgendaItemSchema,
  removeGuestSchema,
} from './schema'

export const planMeeting = mutation({
  schema: planMeetingSchema,
  allow: { committee: 'manage' },
  verb: (tx, _viewer, input) => plan(tx, input),
})

export const editMeeting = mutation({
  schema: editMeetingSchema,
  allow: { meeting: 'manage' },
  verb: (tx, _viewer, input) => edit(tx, input),
})

/** What was decided since the meeting was planned joins its agenda. */
export const conveneMeeting = mutation({
  schema: meetingSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, _viewer, input) => {
    const { starts } = await move(tx, input, 'convene')
    if (starts === null) throw new Refusal('invalid')
    return { id: input.meetingId, carried: await carryOver(tx, input.meetingId) }
  },
})

export const holdMeeting = mutation({
  schema: meetingSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, _viewer, input) => {
    const { starts } = await move(tx, input, 'hold')
    if (starts === null || firstDay(starts) > casablancaToday()) throw new Refusal('not_yet')
    return { id: input.meetingId }
  },
})

export const postponeMeeting = mutation({
  schema: meetingReasonSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, _viewer, input) => {
    await move(tx, input, 'postpone', input.reason)
    return { id: input.meetingId }
  },
})

export const cancelMeeting = mutation({
  schema: meetingReasonSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, _viewer, input) => {
    await move(tx, input, 'cancel', input.reason)
    return { id: input.meetingId }
  },
})

export const reinstateMeeting = mutation({
  schema: reinstateMeetingSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, _viewer, input) => {
    await move(tx, input, 'reinstate')
    const starts = toColumns(input.starts)
    await tx.execute(sql`
      update meeting set starts_on = ${starts.date}, starts_precision = ${starts.precision}, ends_on = ${input.ends},
        starts_at = ${input.startsAt}, ends_at = ${input.endsAt}
      where id = ${input.meetingId}`)
    return { id: input.meetingId, carried: await carryOver(tx, input.meetingId) }
  },
})

export const saveAgendaItem = mutation({
  schema: agendaItemSchema,
  allow: { meeting: 'manage' },
  verb: (tx, _viewer, input) => saveItem(tx, input),
})

export const removeAgendaItem = mutation({
  schema: removeAgendaItemSchema,
  allow: { meeting: 'manage' },
  verb: (tx, _viewer, input) => removeItem(tx, input),
})

export const orderAgenda = mutation({
  schema: orderAgendaSchema,
  allow: { meeting: 'manage' },
  verb: (tx, _viewer, input) => orderItems(tx, input),
})

export const takeAttendance = mutation({
  schema: attendanceSchema,
  allow: { meeting: 'manage' },
  verb: (tx, _viewer, input) => noteAttendance(tx, input),
})

export const addGuest = mutation({
  schema: guestSchema,
  allow: { meeting: 'manage' },
  verb: (tx, _viewer, input) => inviteGuest(tx, input),
})

export const removeGuest = mutation({
  schema: removeGuestSchema,
  allow: { meeting: 'manage' },
  verb: (tx, _viewer, input) => withdrawGuest(tx, input),
})

type Key = { meetingId: number; version: number }

const move = async (
  tx: Transaction,
  key: Key,
  verb: MeetingVerb,
  reason: string | null = null,
): Promise<{ starts: PartialDate | null }> => {
  const meeting = await holdMeetingSeen(tx, key)
  const next = stateAfter(meeting.state, verb)
  if (next === null) throw new Refusal('wrong_state')
  await tx.execute(
    sql`update meeting set state = ${next}, state_reason = ${reason} where id = ${key.meetingId}`,
  )
  return meeting
}
