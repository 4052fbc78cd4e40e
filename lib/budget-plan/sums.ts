import { type SQL, sql } from 'drizzle-orm'

/** A sum of the plan before and after a change: of a line or, without one, of the currency; of a year and a part of it, or of all years. */
export type SumRow = {
  currency: string
  lineId: number | null
  year: number | null
  /** 0: planned for the year as a whole; null: the sum of the year. */
  quarter: number | null
  before: string
  after: string
}

/** Every sum that the table of a plan shows, made by the database. `sides` is one of `./sides`. */
export const sumsOf = (sides: SQL) => sql`
  select l.currency, case when grouping(s.line_id) = 0 then s.line_id end "lineId",
    case when grouping(s."year") = 0 then s."year" end "year",
    case when grouping(s.quarter) = 0 then coalesce(s.quarter, 0) end quarter,
    trim_scale(coalesce(sum(s.amount) filter (where not s.is_new), 0))::text "before", trim_scale(sum(s.amount))::text "after"
  from (${sides}) s join budget_line l on l.id = s.line_id
  group by grouping sets ((l.currency, s.line_id, s."year", s.quarter), (l.currency, s.line_id, s."year"),
    (l.currency, s.line_id), (l.currency, s."year"), (l.currency))
  having sum(s.amount) <> 0 or coalesce(sum(s.amount) filter (where not s.is_new), 0) <> 0
  order by l.currency, s.line_id, s."year", s.quarter nulls first`
