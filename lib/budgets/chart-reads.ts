import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { together } from '@/lib/access/together'
import { casablancaToday } from '@/lib/format/casablanca'
import { type FunderBarRow, funderBarRows, type YearBarRow, yearBarRows } from './bars'
import { cellsOf } from './cells'
import { type CurveRow, curveRows, seesEntriesOf } from './curve'

export type ChartRows = {
  curve: readonly CurveRow[]
  byFunder: readonly FunderBarRow[]
  byYear: readonly YearBarRow[]
}

/** What is drawn of the money of one project; to start within a `read`. */
export const projectChartReads = (tx: Transaction, projectId: number, inReference: boolean) => {
  const today = casablancaToday()
  const byEntry = sql`(select by_entry from sight)`
  const relations = sql`
    scope as (select ${projectId}::integer id),
    sight as materialized (select (${seesEntriesOf(projectId)}) by_entry),
    ${cellsOf({ inReference, today, byEntry })}`
  const grain = sql`(case when ${byEntry} then 'month' else 'year' end)::date_precision`
  return together<ChartRows>(tx, relations, chartsOf(grain, today))
}

/** Of the relations of `cellsOf`. */
export const chartsOf = (grain: SQL, today: string) => ({
  curve: curveRows(grain, today),
  byFunder: funderBarRows,
  byYear: yearBarRows,
})
