import { sql } from 'drizzle-orm'
import type { LocalizedText } from '@/lib/localized-text'

export type CellRow = { year: number; quarter: number | null; amount: string }

/** A line as it is edited, with what it plans now. */
export type LineRecord = {
  version: number
  title: LocalizedText
  phaseId: number | null
  objectiveId: number | null
  funderId: number | null
  currency: string
  cells: CellRow[]
}

/** Of `budget_line l`. */
export const lineColumns = sql`
  l.id, l.version, l.title, l.phase_id "phaseId", l.objective_id "objectiveId", l.funder_id "funderId", l.currency,
  (select coalesce(jsonb_agg(jsonb_build_object('year', a.year, 'quarter', a.quarter, 'amount', trim_scale(a.amount)::text)
    order by a.year, a.quarter), '[]') from budget_amount a where a.line_id = l.id and a.amount > 0) cells`
