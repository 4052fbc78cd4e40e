import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { Refusal } from '@/lib/outcome'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { isOpen, type MeetingState } from './rules'

type Held = {
  committeeId: number
  state: MeetingState
  starts: PartialDate | null
  version: number
}

/** Held until the end: meanwhile nobody circulates it, nor adds, removes or moves anything else in it. */
export const holdOpenMeeting = async (tx: Transaction, meetingId: number): Promise<Held> => {
  const [meeting] = await tx.execute<Held>(sql`
    select committee_id "committeeId", state, partial_date(starts_on, starts_precision) starts, version, number, title, place, language,
      ends_on ends, left(starts_at::text, 5) "startsAt", left(ends_at::text, 5) "endsAt", online_link "onlineLink"
    from meeting where id = ${meetingId} for no key update`)
  if (!meeting) throw new Refusal('not_found')
  if (!isOpen(meeting.state)) throw new Refusal('wrong_state')
  return meeting
}

/** As its reader saw it; otherwise they are shown what it is now. */
export const holdMeetingSeen = async (tx: Transaction, seen: { meetingId: number; version: number }) => {
  const meeting = await holdOpenMeeting(tx, seen.meetingId)
  if (meeting.version !== seen.version) throw new Refusal('conflict', { current: meeting })
  return meeting
}
