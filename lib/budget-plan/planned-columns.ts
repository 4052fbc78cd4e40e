import { sql } from 'drizzle-orm'
import type { PartialDate } from '@/lib/partial-date/partial-date'

export type PlannedRecord = {
  version: number
  funderId: number
  due: PartialDate
  amount: string
  currency: string
  note: string | null
}

/** Of `planned_disbursement d`. */
export const plannedColumns = sql`
  d.id, d.version, d.funder_id "funderId", partial_date(d.due_on, d.due_precision) due, trim_scale(d.amount)::text amount, d.currency, d.note`
