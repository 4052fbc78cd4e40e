import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import { moveForecast } from '@/lib/milestones/forecast'
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
}

/** What an accepted report says becomes official on its milestone. */
export const applyReport = async (tx: Transaction, viewer: Viewer, reportId: number) => {
  const [report] = await tx.execute<Accepted>(sql`
    select project_id "projectId", milestone_id "milestoneId", kind, partial_date(reached_on, reached_precision) reached,
      partial_date(forecast_on, forecast_precision) forecast, percent, reason
    from progress_report where id = ${reportId} and state = 'accepted'`)
  if (!report) throw new Error('only an accepted report is applied')
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
