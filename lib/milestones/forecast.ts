import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import { type PartialDate, toColumns } from '@/lib/partial-date/partial-date'

type Move = { projectId: number; milestoneId: number; to: PartialDate; reason: string }

/** Moves the official date and remembers where it was and why; the same date is no move. The baseline never moves. */
export const moveForecast = async (
  tx: Transaction,
  viewer: Viewer,
  { projectId, milestoneId, to, reason }: Move,
) => {
  const due = toColumns(to)
  await tx.execute(sql`
    insert into milestone_forecast (milestone_id, project_id, from_on, from_precision, to_on, to_precision, reason, account_id)
    select id, project_id, due_on, due_precision, ${due.date}, ${due.precision}, ${reason}, ${viewer.id}
    from milestone where id = ${milestoneId} and project_id = ${projectId}
      and (due_on, due_precision) is distinct from (${due.date}::date, ${due.precision}::date_precision)`)
  await tx.execute(sql`
    update milestone set due_on = ${due.date}, due_precision = ${due.precision} where id = ${milestoneId} and project_id = ${projectId}`)
}
