import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { missingRates } from '@/lib/rates/queries'
import type { WorkRow } from './queries'

/** A currency without a rate for some entries: each is one thing to do, since the first value date. */
export const missingRateRows = async (tx: Transaction): Promise<WorkRow[]> => {
  const missing = await missingRates(tx, sql`true`)
  return missing.map(({ currency, count, first }, at) => ({
    id: at + 1,
    ...{ projectId: null, milestoneId: null, meetingId: null, firstId: null },
    ...{ what: null, place: null, reference: null, detail: null, amount: null, due: null },
    ...{ currency, count, since: first, total: missing.length, overdue: 0 },
  }))
}
