import type { Sql } from 'postgres'
import { base, type Range } from './amount'

/** What the triggers would have kept (refresh_project_standing). */
export const fillStanding = async (owner: Sql, { first, last }: Range) => {
  await owner`
    insert into project_standing (project_id, milestone_count, reached_count, progress, next_due_on, last_activity_at)
    select project_id, count(*), count(*) filter (where is_reached),
      round(sum(weight * case when is_reached then 100 else percent end)::numeric / nullif(sum(weight), 0), 2),
      min(due_last) filter (where not is_reached),
      (select max(submitted_at) from progress_report r where r.project_id = milestone.project_id)
    from milestone where project_id between ${base + first} and ${base + last} and archived_at is null and cancelled_at is null
    group by project_id`
}
