import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'

/** Whose money is drawn, and how. */
export type ChartScope = {
  /** A condition on `project_id` and `funder_id`. */
  where: SQL
  /** The years of the value dates, both included. */
  from?: number | null
  to?: number | null
  /** In the reference currency, of what has a rate; otherwise each currency apart. */
  isInReference: boolean
  /** The day in Morocco. */
  today: string
}

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
export const curveRows = (tx: Transaction, scope: ChartScope, byMonth: SQL) => {
  const { where, isInReference, today } = scope
  const unit = isInReference ? sql`(select reference_currency from setting)` : sql`currency`
  const due = sql`last_day(due_on, due_precision)`
  const [expected, lacking] = isInReference ? [sql`worth.amount`, sql`(worth.amount is null)::integer`] : own
  const ofEntry = isInReference
    ? sql`join transaction_conversion worth on worth.transaction_id = t.id`
    : sql``
  const ofPlan = isInReference
    ? sql`cross join lateral conversion_of(t.amount, t.currency, ${due}) worth`
    : sql``
  const [total, totalLacking] = isInReference
    ? [sql`official_converted`, sql`official_unconverted`]
    : [sql`official`, sql`0`]
  return tx.execute<CurveRow>(sql`
    with sight as materialized (select (case when ${byMonth} then 'month' else 'year' end)::date_precision grain),
    schedule as materialized (
      select distinct project_id, funder_id, currency, true scheduled from planned_disbursement where ${where} and archived_at is null
    ), moved as materialized (
      select currency, "day", sum(planned) planned, sum(actual) actual, sum(actual) filter (where not scheduled) unscheduled, sum(missing) missing from (
        select ${unit} currency, ${due} "day", ${expected} planned, 0 actual, true scheduled, ${lacking} missing
        from planned_disbursement t ${ofPlan} where ${where} and archived_at is null and ${ofYears(scope, sql`extract(year from ${due})`)}
        union all
        select ${unit}, least(value_on, ${today}::date), 0, ${expected}, scheduled is not null, ${lacking}
        from transaction t ${ofEntry} left join schedule using (project_id, funder_id, currency)
        where ${where} and kind = 'disbursement' and state = 'accepted' and (select grain from sight) = 'month'
          and ${ofYears(scope, sql`extract(year from value_on)`)}
        union all
        select ${unit}, least(make_date(year, 12, 31), ${today}::date), 0, ${total}, scheduled is not null, ${totalLacking}
        from transaction_total left join schedule using (project_id, funder_id, currency)
        where ${where} and kind = 'disbursement' and (official <> 0 or official_unconverted <> 0) and (select grain from sight) = 'year'
          and ${ofYears(scope, sql`year`)}
      ) each group by 1, 2
    ), placed as (
      select currency, case when "day" <= ${today}::date then least(last_day("day", grain), ${today}::date) else last_day("day", grain) end as at,
        planned, actual, unscheduled, missing
      from moved, sight
      union all select distinct currency, ${today}::date, 0, 0, 0, 0 from moved
    )
    select currency, at::text "on", (select grain from sight) grain, trim_scale(coalesce(sum(sum(planned)) over since, 0))::text planned,
      case when at <= ${today}::date then trim_scale(coalesce(sum(sum(actual)) over since, 0))::text end actual,
      trim_scale(coalesce(sum(sum(unscheduled)) over since, 0))::text unscheduled, (sum(sum(missing)) over since)::integer missing
    from placed group by currency, at window since as (partition by currency order by at) order by currency, at`)
}

/** Within the years asked for. */
export const ofYears = ({ from = null, to = null }: ChartScope, year: SQL) =>
  sql`${from === null ? sql`true` : sql`${year} >= ${from}`} and ${to === null ? sql`true` : sql`${year} <= ${to}`}`

const own = [sql`t.amount`, sql`0`] as const
