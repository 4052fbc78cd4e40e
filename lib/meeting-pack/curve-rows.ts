import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { CurveRow } from '@/lib/budgets/curve'

export type ProjectCurveRow = CurveRow & { projectId: number }

/**
 * The curves by year of several projects at once, each currency apart: for each, what `curveRows` gives without months
 * (a test compares them). `projects` is a relation of ids.
 */
export const projectCurveRows = (tx: Transaction, projects: SQL, today: string) =>
  tx.execute<ProjectCurveRow>(sql`
    with scope as materialized (${projects}),
    schedule as materialized (
      select distinct project_id, funder_id, currency, true scheduled from planned_disbursement
      where project_id in (select project_id from scope) and archived_at is null
    ), moved as materialized (
      select project_id, currency, "day", sum(planned) planned, sum(actual) actual, sum(actual) filter (where not scheduled) unscheduled from (
        select project_id, currency, last_day(due_on, due_precision) "day", amount planned, 0 actual, true scheduled
        from planned_disbursement where project_id in (select project_id from scope) and archived_at is null
        union all
        select project_id, currency, least(make_date(year, 12, 31), ${today}::date), 0, official, scheduled is not null
        from transaction_total left join schedule using (project_id, funder_id, currency)
        where project_id in (select project_id from scope) and kind = 'disbursement' and (official <> 0 or official_unconverted <> 0)
      ) each group by 1, 2, 3
    ), placed as (
      select project_id, currency,
        case when "day" <= ${today}::date then least(last_day("day", 'year'), ${today}::date) else last_day("day", 'year') end as at, planned, actual, unscheduled
      from moved
      union all select distinct project_id, currency, ${today}::date, 0, 0, 0 from moved
    )
    select project_id "projectId", currency, at::text "on", 'year' grain, trim_scale(coalesce(sum(sum(planned)) over since, 0))::text planned,
      case when at <= ${today}::date then trim_scale(coalesce(sum(sum(actual)) over since, 0))::text end actual,
      trim_scale(coalesce(sum(sum(unscheduled)) over since, 0))::text unscheduled, 0 missing
    from placed group by project_id, currency, at window since as (partition by project_id, currency order by at) order by project_id, currency, at`)
