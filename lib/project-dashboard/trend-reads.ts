import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'

/** One move of the forecast of a milestone that counts. */
export type MoveRow = {
  id: number
  milestoneId: number
  from: PartialDate | null
  to: PartialDate
  reason: string
  by: string | null
  at: string
}

export type MovedMilestone = {
  id: number
  title: LocalizedText
  baseline: PartialDate | null
  due: PartialDate | null
  isReached: boolean
  reached: PartialDate | null
}

/** How the forecasts moved; to start within a `read`. */
export const trendReads = (tx: Transaction, projectId: number) => ({
  moves: tx.execute<MoveRow>(sql`
    select f.id, f.milestone_id "milestoneId", partial_date(f.from_on, f.from_precision) "from", partial_date(f.to_on, f.to_precision) "to",
      f.reason, a.name "by", f.created_at at
    from milestone_forecast f join milestone m on m.id = f.milestone_id left join account a on a.id = f.account_id
    where f.project_id = ${projectId} and m.archived_at is null and m.cancelled_at is null order by f.created_at, f.id`),
  milestones: tx.execute<MovedMilestone>(sql`
    select m.id, m.title, partial_date(m.baseline_on, m.baseline_precision) baseline, partial_date(m.due_on, m.due_precision) due,
      m.is_reached "isReached", partial_date(m.reached_on, m.reached_precision) reached
    from milestone m
    where m.project_id = ${projectId} and m.archived_at is null and m.cancelled_at is null
      and exists (select from milestone_forecast f where f.milestone_id = m.id) order by m.position, m.id`),
  /** The instants at which baselines were approved. */
  approvals: tx.execute<{ at: string }>(sql`
    select distinct baseline_approved_at at from milestone
    where project_id = ${projectId} and archived_at is null and cancelled_at is null and baseline_approved_at is not null order by 1`),
  count: tx.execute<{ milestones: number }>(sql`
    select count(*)::integer milestones from milestone where project_id = ${projectId} and archived_at is null and cancelled_at is null`),
})
