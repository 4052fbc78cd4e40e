import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import { moveForecast } from '@/lib/milestones/forecast'
import { Refusal } from '@/lib/outcome'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { ReportKind } from './rules'

type Accepted = {
  projectId: number
  milestoneId: number
  kind: ReportKind
  reached: PartialDate | null
  forecast: PartialDate | null
  percent: number | null
  reason: string | null
  isCancelled: boolean
  isArchived: boolean
}

/** What an accepted report says becomes official on its milestone. */
export const applyReport = async (tx: Transaction, viewer: Viewer, reportId: number) => {
  const [report] = await tx.execute<Accepted>(sql`
    select r.project_id "projectId", r.milestone_id "milestoneId", r.kind, partial_date(r.reached_on, r.reached_precision) reached,
      partial_date(r.forecast_on, r.forecast_precision) forecast, r.percent, r.reason,
      m.cancelled_at is not null "isCancelled", p.archived_at is not null "isArchived"
    from progress_report r join milestone m on m.id = r.milestone_id join project p on p.id = r.project_id
    where r.id = ${reportId} and r.state = 'accepted'`)
  if (!report) throw new Error('only an accepted report is applied')
  if (report.isCancelled) throw new Refusal('cancelled')
  if (report.isArchived) throw new Refusal('archived')
  if (report.kind === 'reached') return markReached(tx, reportId)
  if (report.kind === 'forecast' && report.forecast && report.reason)
    await moveForecast(tx, viewer, { ...report, to: report.forecast, reason: report.reason })
  await tx.execute(
    sql`update milestone set percent = coalesce(${report.percent}, percent) where id = ${report.milestoneId}`,
  )
}

const markReached = (tx: Transaction, reportId: number) =>
  tx.execute(sql`
    update milestone m set is_reached = true, percent = 100, reached_on = r.reached_on, reached_precision = r.reached_precision
    from progress_report r where r.id = ${reportId} and m.id = r.milestone_id`)
