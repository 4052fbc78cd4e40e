import { type SQL, sql } from 'drizzle-orm'
import type { AsAt } from '@/lib/as-at'

/** For how many whole days nothing was reported, reached, entered or edited, of the projects whose id is as asked. */
export const silentDays =
  ({ day, isToday, until }: AsAt) =>
  (project: SQL) => {
    const since = (instant: SQL) =>
      sql`greatest(floor(extract(epoch from ${until}::timestamptz - ${instant}) / 86400), 0)::integer`
    const latest = sql`select project_id, ${since(sql`last_activity_at`)} measured from project_standing where project_id ${project}`
    if (isToday) return latest
    // What happened since hides what was the latest by then: it is looked for in what happened.
    return sql`${latest} and last_activity_at < ${until} union all
      select s.project_id, min(sign.days) from project_standing s join (
        select project_id, ${since(sql`max(submitted_at)`)} days from progress_report where submitted_at < ${until} group by 1
        union all select project_id, ${since(sql`max(submitted_at)`)} from transaction where submitted_at < ${until} group by 1
        union all select project_id, ${day}::date - max(last_day(reached_on, reached_precision)) from milestone
          where is_reached and archived_at is null and last_day(reached_on, reached_precision) <= ${day}::date group by 1
        union all select p.id, (
          select ${since(sql`e.at`)} from audit_event e where e.project_id = p.id and e.at < ${until} and e.table_name in ${edits} order by e.id desc limit 1
        ) from project p
      ) sign using (project_id) where s.last_activity_at >= ${until} group by 1`
  }

/** What touches the standing of a project: see touch_project_standing. */
const edits = sql`('project', 'milestone', 'party', 'phase', 'objective', 'progress_report', 'funding', 'transaction', 'budget_line', 'budget_amount',
  'budget_revision', 'planned_disbursement')`
