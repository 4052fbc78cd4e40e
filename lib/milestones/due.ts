import { type SQL, sql } from 'drizzle-orm'
import type { AsAt } from '@/lib/as-at'

/** What comes is what is due within so many days. */
export const daysAhead = 30

/** Conditions on `(${milestonesAt(asAt)}) m`. What is due that day is not late yet. */
export const isLate = ({ day }: AsAt): SQL => sql`not m.reached and m.due_last < ${day}::date`

export const isSoon = ({ day }: AsAt): SQL =>
  sql`not m.reached and m.due_last >= ${day}::date and m.due_last <= ${day}::date + ${daysAhead}::integer`
