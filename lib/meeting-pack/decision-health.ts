import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { HealthLevel } from '@/lib/project-health/rules'

type Row = { projectId: number; decisions: HealthLevel | null; overdueDays: number | null }

/**
 * What waits of the committee's own published decisions. Who freezes a pack sees more: drafts, and what other committees
 * decided on the same project. Its readers may not, so it is not told to them by a number of days either.
 */
export const decisionHealth = (tx: Transaction, meetingId: number, today: string) =>
  tx.execute<Row>(sql`
    select project_id "projectId", days "overdueDays", health_of(days, r.decisions_attention, r.decisions_critical) decisions
    from health_rule r cross join (
      select project_id, greatest(coalesce(${today}::date - min(due_on) filter (where status in ('open', 'in_progress')), 0), 0) days
      from decision where committee_id = (select committee_id from meeting where id = ${meetingId}) and is_published and project_id is not null
      group by 1
    ) measured`)
