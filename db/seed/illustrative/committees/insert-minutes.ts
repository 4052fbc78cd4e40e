import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { meeting } from '@/db/schema/meetings'
import { minutes, minutesApproval } from '@/db/schema/minutes'
import { known } from '../../keys'
import type { Home } from './insert-committee'
import type { IllustratedMeeting } from './told'

/** Circulated, approved and locked by the same function as in real life. */
export const insertMinutes = async (
  tx: Transaction,
  { circulated, approvals = [] }: IllustratedMeeting,
  meetingId: number,
  { seats, dates, references }: Home,
) => {
  if (!circulated) return
  await tx.insert(minutes).values({
    meetingId,
    circulatedAt: dates.instant(-circulated.daysAgo),
    commentsUntil: circulated.commentsUntil,
  })
  await tx.update(meeting).set({ state: 'circulated' }).where(eq(meeting.id, meetingId))
  if (approvals.length === 0) return
  await tx.insert(minutesApproval).values(
    approvals.map(({ organisation, by, daysAgo, reservation }) => ({
      meetingId,
      seatId: known(seats, organisation),
      accountId: known(references.accounts, by),
      reservation,
      approvedAt: dates.instant(-daysAgo),
    })),
  )
  const last = approvals.reduce((latest, one) => (one.daysAgo < latest.daysAgo ? one : latest))
  await lock(tx, meetingId, known(references.accounts, last.by), dates.instant(-last.daysAgo))
}

const lock = async (tx: Transaction, meetingId: number, accountId: number, at: string) => {
  await tx.execute(sql`select enter_viewer(${accountId})`)
  const [row] = await tx.execute<{ locked: boolean }>(sql`select lock_minutes(${meetingId}, null) locked`)
  await tx.execute(sql`select enter_viewer(0)`)
  if (!row?.locked) return
  // It was in the past that they were locked; the lock itself lets nobody say so afterwards.
  await tx.execute(sql`alter table minutes disable trigger guard_locked_meeting`)
  await tx.update(minutes).set({ lockedAt: at }).where(eq(minutes.meetingId, meetingId))
  await tx.execute(sql`alter table minutes enable trigger guard_locked_meeting`)
}
