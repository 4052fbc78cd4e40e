import { type SQL, sql } from 'drizzle-orm'
import type { AsAt } from '@/lib/as-at'
import { totalsAt } from '@/lib/budgets/as-at'
import { decisionsAt } from '@/lib/decisions/as-at'
import { milestonesAt } from '@/lib/milestones/as-at'

/**
 * How the projects are, by the rules of `health_rule`, as at a day, from what the viewer sees: a row for each of `projects`
 * (a relation of ids). `late_days`, `behind_percent`, `overdue_days` and `silent_days` are measured, null where there is
 * nothing to measure; `schedule`, `money`, `decisions` and `freshness` are their levels; `computed` is the worst of them,
 * null of what is not under way; `declared` is what a director said, with `declared_reason`; `level` is what counts.
 * Use as `(${healthAt(asAt, projects)}) h`.
 */
export const healthAt = (asAt: AsAt, projects: SQL): SQL => sql`
  select judged.*, said.level declared, said.reason declared_reason, said.declared_by, said.created_at declared_at,
    coalesce(said.level, judged.computed) "level"
  from (
    select measured.*, case when measured.followed then greatest(schedule, money, decisions, freshness) end computed
    from (
      select p.id project_id, ${isUnderWay(asAt)} followed, late.days late_days, behind.percent behind_percent, overdue.days overdue_days, silent.days silent_days,
        health_of(late.days, r.schedule_attention, r.schedule_critical) schedule, health_of(behind.percent, r.money_attention, r.money_critical) money,
        health_of(overdue.days, r.decisions_attention, r.decisions_critical) decisions, health_of(silent.days, r.freshness_attention, r.freshness_critical) freshness
      from project p cross join health_rule r
        left join (${lateDays(asAt)}) late on late.project_id = p.id
        left join (${behindPercent(asAt)}) behind on behind.project_id = p.id
        left join (${overdueDays(asAt)}) overdue on overdue.project_id = p.id
        left join (${silentDays(asAt)}) silent on silent.project_id = p.id
      where p.id in (${projects})
    ) measured
  ) judged left join lateral (
    select level, reason, declared_by, created_at from health_declaration d
    where d.project_id = judged.project_id and d.created_at < ${asAt.until} order by d.id desc limit 1
  ) said on true`

/** A condition on `project p`. What a status was in the past is not kept: then the period of the project tells. */
export const isUnderWay = ({ day, isToday }: AsAt) =>
  isToday
    ? sql`p.status in ('implementation', 'finalisation')`
    : sql`(coalesce(p.start_on, '-infinity') <= ${day}::date
        and case when p.end_on is null then p.status in ('implementation', 'finalisation') else last_day(p.end_on, p.end_precision) >= ${day}::date end)`

/** By how much the open milestone that waits longest is late. */
const lateDays = (asAt: AsAt) => {
  const days = (open: SQL) => sql`greatest(coalesce(${asAt.day}::date - ${open}, 0), 0)`
  return asAt.isToday
    ? sql`select project_id, ${days(sql`next_due_on`)} days from project_standing where reached_count > 0 or next_due_on is not null`
    : sql`select project_id, ${days(sql`min(due_last) filter (where not reached)`)} days from (${milestonesAt(asAt)}) m
        group by 1 having bool_or(reached) or bool_or(due_last is not null)`
}

/** Of what was to be paid over by then, the part that was not; in the currency where it is most. */
const behindPercent = (asAt: AsAt) => sql`
  select project_id, max(greatest(floor(100 * (planned - coalesce(paid, 0)) / nullif(planned, 0)), 0))::integer percent
  from (
    select project_id, currency, sum(planned) planned, sum(paid) paid
    from (
      select project_id, funder_id, currency, sum(amount) filter (where last_day(due_on, due_precision) <= ${asAt.day}::date) planned
      from planned_disbursement where archived_at is null group by 1, 2, 3
    ) expected left join (
      select project_id, funder_id, currency, sum(official) paid from (${totalsAt(asAt)}) t where kind = 'disbursement' group by 1, 2, 3
    ) paid using (project_id, funder_id, currency) group by 1, 2
  ) each group by 1`

/** By how much the decision about the project that waits longest is overdue. */
const overdueDays = (asAt: AsAt) => sql`
  select project_id, greatest(coalesce(${asAt.day}::date - min(due_on) filter (where pending), 0), 0) days
  from (${decisionsAt(asAt)}) d where project_id is not null group by 1`

/** Since anything was reported, reached or entered. */
const silentDays = (asAt: AsAt) =>
  asAt.isToday
    ? sql`select project_id, greatest(${asAt.day}::date - last_activity_at::date, 0) days from project_standing`
    : sql`select project_id, ${asAt.day}::date - max(heard) days from (
        select project_id, submitted_at::date heard from progress_report where submitted_at < ${asAt.until}
        union all select project_id, submitted_at::date from transaction where submitted_at < ${asAt.until}
        union all select project_id, last_day(reached_on, reached_precision) from milestone
          where is_reached and archived_at is null and last_day(reached_on, reached_precision) <= ${asAt.day}::date
      ) sign group by 1`
