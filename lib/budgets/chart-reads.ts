import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { casablancaToday } from '@/lib/format/casablanca'
import { type FunderBarRow, funderBarRows, type YearBarRow, yearBarRows } from './bars'
import { type CurveRow, curveRows, seesEntriesOf } from './curve'

export type ChartRows = {
  curve: readonly CurveRow[]
  byFunder: readonly FunderBarRow[]
  byYear: readonly YearBarRow[]
}

/** What is drawn of the money of one project; to start within a `read`. */
export const projectChartReads = (tx: Transaction, projectId: number, isInReference: boolean) => {
  const scope = { where: sql`project_id = ${projectId}`, isInReference, today: casablancaToday() }
  return {
    curve: curveRows(tx, scope, seesEntriesOf(projectId)),
    byFunder: funderBarRows(tx, scope),
    byYear: yearBarRows(tx, scope),
  }
}

/** The curve alone, each currency apart; without a row for who sees no amount. To start within a `read`. */
export const projectCurve = (tx: Transaction, projectId: number) =>
  curveRows(
    tx,
    { where: sql`project_id = ${projectId}`, isInReference: false, today: casablancaToday() },
    seesEntriesOf(projectId),
  )
