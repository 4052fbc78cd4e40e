import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'

/** Up to and including a day, in per cent of the weight of all milestones that count. */
export type ScheduleRow = {
  on: string
  planned: number
  forecast: number
  /** Null after today. */
  reached: number | null
}

/** What the curve stands on, and what it had to assume. */
export type ScheduleFacts = {
  milestones: number
  /** Neither a baseline nor any date: in no planned share. */
  undated: number
  /** Without an approved baseline: the first date that was known stands for it. */
  unapproved: number
  /** Reached on a day that is not said: the due date stands for it. */
  reachedUndated: number
}

/** Progress against plan; to start within a `read`. */
export const scheduleReads = (tx: Transaction, projectId: number, today: string) => ({
  rows: tx.execute<ScheduleRow>(sql`
    with counted as materialized (${countedOf(projectId)}),
    whole as (select nullif(sum(weight), 0) total from counted),
    placed as (
      select planned "on", weight planned, 0 forecast, 0 reached from counted where planned is not null
      union all select forecast, 0, weight, 0 from counted where forecast is not null
      union all select least(coalesce(reached, (select min(least(planned, forecast, reached)) from counted), ${today}::date), ${today}::date), 0, 0, weight
        from counted where is_reached
      union all select ${today}::date, 0, 0, 0
    )
    select "on"::text, ${share(sql`planned`)} planned, ${share(sql`forecast`)} forecast,
      case when "on" <= ${today}::date then ${share(sql`reached`)} end reached
    from placed, whole where total is not null group by "on", total window since as (order by "on") order by "on"`),
  facts: tx.execute<ScheduleFacts>(sql`
    select count(*)::integer milestones, (count(*) filter (where planned is null))::integer undated,
      (count(*) filter (where planned is not null and not is_approved))::integer unapproved,
      (count(*) filter (where is_reached and not is_reached_dated))::integer "reachedUndated"
    from (${countedOf(projectId)}) counted`),
})

const share = (part: SQL) => sql`round(100.0 * sum(sum(${part})) over since / total, 1)::double precision`

/** Each milestone that counts, with the last day on which it was planned, is expected, and was reached. */
const countedOf = (projectId: number) => sql`
  select m.weight, m.is_reached, m.baseline_on is not null is_approved, m.reached_on is not null is_reached_dated,
    dates.planned, m.due_last forecast,
    case when m.is_reached then coalesce(last_day(m.reached_on, m.reached_precision), m.due_last, dates.planned) end reached
  from milestone m left join lateral (
    select coalesce(last_day(f.from_on, f.from_precision), last_day(f.to_on, f.to_precision)) known
    from milestone_forecast f where f.milestone_id = m.id order by f.id limit 1
  ) first on true cross join lateral (
    select coalesce(last_day(m.baseline_on, m.baseline_precision), first.known, m.due_last) planned
  ) dates
  where m.project_id = ${projectId} and m.archived_at is null and m.cancelled_at is null`
