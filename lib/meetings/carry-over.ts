import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'

/**
 * Puts the open decisions of earlier meetings, those still missing, at the head of the agenda of a meeting that is
 * ahead. Answers how many came back. Locking minutes does it by itself for the meeting that follows (lock_minutes()).
 */
export const carryOver = async (tx: Transaction, meetingId: number): Promise<number> => {
  const [row] = await tx.execute<{ carried: number }>(sql`select carry_over(${meetingId}::integer) carried`)
  return row?.carried ?? 0
}
