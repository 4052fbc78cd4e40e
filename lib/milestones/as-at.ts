import { type SQL, sql } from 'drizzle-orm'
import type { AsAt } from '@/lib/as-at'

/**
 * The milestones as they stood on a day, those cancelled or archived by then left out: `id, project_id, weight, due_on,
 * due_precision, due_last, reached, percent`. By the days of the facts, not of their recording: what is loaded today of
 * 2017 was reached in 2017. A forecast is what it was before it was next moved. Use as `(${milestonesAt(asAt)}) m`.
 */
export const milestonesAt = ({ day, isToday, until }: AsAt): SQL =>
  isToday
    ? sql`select m.id, m.project_id, m.weight, m.due_on, m.due_precision, m.due_last, m.is_reached reached, m.percent
        from milestone m where m.archived_at is null and m.cancelled_at is null`
    : sql`select m.id, m.project_id, m.weight, due.due_on, due.due_precision, last_day(due.due_on, due.due_precision) due_last, ${reachedBy(day)} reached,
        case when ${reachedBy(day)} then 100 else 0 end::smallint percent
      from milestone m left join (
        select distinct on (f.milestone_id) f.milestone_id, f.from_on, f.from_precision, true moved from milestone_forecast f where f.created_at >= ${until}
        order by f.milestone_id, f.id
      ) earlier on earlier.milestone_id = m.id cross join lateral (
        select case when earlier.moved then earlier.from_on else m.due_on end due_on, case when earlier.moved then earlier.from_precision else m.due_precision end due_precision
      ) due
      where (m.archived_at is null or m.archived_at >= ${until}) and (m.cancelled_at is null or m.cancelled_at >= ${until})`

/** Reached without a day is reached when it was due; within a month or a year, when it was due in it. */
const reachedBy = (day: string) => sql`(m.is_reached and coalesce(
  least(last_day(m.reached_on, m.reached_precision), case when m.due_last is not null then greatest(m.due_last, m.reached_on) end), '-infinity') <= ${day}::date)`
