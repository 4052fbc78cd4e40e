import 'server-only'
import { type SQL, sql } from 'drizzle-orm'

/** Both sums since the beginning, up to and including that day. */
export type CurveRow = {
  currency: string
  on: string
  planned: string
  /** Null after today. */
  actual: string | null
  /** Of the actual, by funders without a schedule in that project and currency: set against nothing. */
  unscheduled: string
  grain: 'month' | 'year'
  /** Entries and expectations so far without an exchange rate: in neither sum. */
  missing: number
}

/** Whoever sees each entry of the project sees their months; to the others the totals of a year are open, no more. */
export const seesEntriesOf = (projectId: number) => sql`
  (select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = ${projectId} and v.entries)`

/**
 * Planned and actual disbursement, cumulated: one row for each month or year in which something moves, one for today.
 * The actual sum of today is the official total: an entry accepted with a value date still to come counts today.
 */
export const curveRows = (grain: SQL, today: string) => sql`
  with placed as (
    select *, last_day(coalesce("day", make_date("year", 12, 31)), ${grain}) ends from by_time
    where kind in ('disbursement', 'planned', 'expected') and (done <> 0 or missing <> 0)
  ), moved as (
    select currency, case when kind = 'expected' then ends else least(ends, ${today}::date) end as at, kind = 'disbursement' paid, scheduled, done, missing from placed
    union all select distinct currency, ${today}::date, false, true, 0, 0 from placed
  )
  select currency, at "on", ${grain} grain, trim_scale(coalesce(sum(sum(done) filter (where not paid)) over since, 0))::text planned,
    case when at <= ${today}::date then trim_scale(coalesce(sum(sum(done) filter (where paid)) over since, 0))::text end actual,
    trim_scale(coalesce(sum(sum(done) filter (where paid and not scheduled)) over since, 0))::text unscheduled, (sum(sum(missing)) over since)::integer missing
  from moved group by currency, at window since as (partition by currency order by at) order by currency, at`
