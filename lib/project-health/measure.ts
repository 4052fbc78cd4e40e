import { type SQL, sql } from 'drizzle-orm'
import type { AsAt } from '@/lib/as-at'
import { totalsAt } from '@/lib/budgets/as-at'
import { decisionsAt } from '@/lib/decisions/as-at'
import { milestonesAt } from '@/lib/milestones/as-at'
import { silentDays } from './silence'

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
    select leveled.*, case when leveled.followed then greatest(schedule, money, decisions, freshness) end computed
    from (
      select m.*, health_of(late_days, r.schedule_attention, r.schedule_critical) schedule, health_of(behind_percent, r.money_attention, r.money_critical) money,
        health_of(overdue_days, r.decisions_attention, r.decisions_critical) decisions, health_of(silent_days, r.freshness_attention, r.freshness_critical) freshness
      from health_rule r cross join (${measuredAt(asAt, projects)}) m offset 0
    ) leveled
  ) judged left join lateral (
    select level, reason, declared_by, created_at from health_declaration d
    where d.project_id = judged.project_id and d.created_at < ${asAt.until} order by d.id desc limit 1
  ) said on true`

// `offset 0`: what was measured is not worked out again in each comparison with a threshold.
const measuredAt = (asAt: AsAt, projects: SQL) => sql`
  select p.id project_id, ${isUnderWay(asAt)} followed, late.measured late_days, behind.measured behind_percent, overdue.measured overdue_days,
    silent.measured silent_days
  from project p ${measured(asAt, 'late', lateDays(asAt))} ${measured(asAt, 'behind', behindPercent(asAt))}
    ${measured(asAt, 'overdue', overdueDays(asAt))} ${measured(asAt, 'silent', silentDays(asAt))}
  where p.id in (${projects}) offset 0`

/**
 * Today a list asks for the projects on its page, each by its indexes; a day in the past is asked for the whole portfolio,
 * whose history is gone through once.
 */
const measured = ({ isToday }: AsAt, name: string, relation: (project: SQL) => SQL) =>
  isToday
    ? sql`left join lateral (${relation(sql`= p.id`)}) ${sql.raw(name)} on true`
    : sql`left join (${relation(sql`is not null`)}) ${sql.raw(name)} on ${sql.raw(name)}.project_id = p.id`

const underWay = sql`('implementation', 'finalisation')`

/** A condition on `project p`. Then the status that the trail remembers; what is closed by now, or was never stated, was under way within its period. */
export const isUnderWay = ({ day, isToday, until }: AsAt) =>
  isToday
    ? sql`p.status in ${underWay}`
    : sql`(coalesce(p.start_on, '-infinity') <= ${day}::date and (
        select stood in ${underWay} or (stood in ('closed', 'not_stated') and last_day(p.end_on, p.end_precision) >= ${day}::date)
        from (select coalesce((
          select e.before ->> 'status' from audit_event e
          where e.table_name = 'project' and e.row_id = p.id::text and e.at >= ${until} and e.before ? 'status' order by e.id limit 1
        ), p.status::text) stood offset 0) status) is true)`

/** By how much the open milestone that waits longest is late. */
const lateDays = (asAt: AsAt) => (project: SQL) => {
  const days = (open: SQL) => sql`greatest(coalesce(${asAt.day}::date - ${open}, 0), 0) measured`
  return asAt.isToday
    ? sql`select project_id, ${days(sql`next_due_on`)} from project_standing where project_id ${project} and (reached_count > 0 or next_due_on is not null)`
    : sql`select project_id, ${days(sql`min(due_last) filter (where not reached)`)} from (${milestonesAt(asAt)}) m
        where project_id ${project} group by 1 having bool_or(reached or due_last is not null)`
}

/** Of what was to be paid over by then, the part that was not; in the currency where it is most. */
const behindPercent = (asAt: AsAt) => (project: SQL) =>
  sql`
  select project_id, max(greatest(floor(100 * (planned - paid) / planned), 0))::integer measured
  from (
    select project_id, currency, sum(planned) planned, sum(coalesce(paid, 0)) paid
    from (
      select project_id, funder_id, currency, sum(amount) planned from planned_disbursement
      where project_id ${project} and archived_at is null and last_day(due_on, due_precision) <= ${asAt.day}::date group by 1, 2, 3
    ) expected left join (
      select project_id, funder_id, currency, sum(official) paid from (${totalsAt(asAt)}) t
      where project_id ${project} and kind = 'disbursement' group by 1, 2, 3
    ) paid using (project_id, funder_id, currency) group by 1, 2
  ) each where planned > 0 group by 1`

/** By how much the decision about the project that waits longest is overdue. */
const overdueDays = (asAt: AsAt) => (project: SQL) =>
  sql`
  select project_id, greatest(coalesce(${asAt.day}::date - min(due_on) filter (where pending), 0), 0) measured
  from (${decisionsAt(asAt)}) d where project_id ${project} group by 1`
