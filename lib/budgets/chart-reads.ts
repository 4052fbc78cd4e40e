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
  return together<ChartRows>(tx, moneyOf(projectId, inReference, today), chartsOf(grainSeen, today))
}

/** The curve alone, each currency apart; without a row for who sees no amount. To start within a `read`. */
export const projectCurve = (tx: Transaction, projectId: number) => {
  const today = casablancaToday()
  return together<Pick<ChartRows, 'curve'>>(tx, moneyOf(projectId, false, today), {
    curve: curveRows(grainSeen, today),
  })
}

const byEntry = sql`(select by_entry from sight)`
const grainSeen = sql`(case when ${byEntry} then 'month' else 'year' end)::date_precision`

const moneyOf = (projectId: number, inReference: boolean, today: string) => sql`
  scope as (select ${projectId}::integer id),
  sight as materialized (select (${seesEntriesOf(projectId)}) by_entry),
  ${cellsOf({ inReference, today, byEntry })}`

/** Of the relations of `cellsOf`. */
export const chartsOf = (grain: SQL, today: string) => ({
  curve: curveRows(grain, today),
  byFunder: funderBarRows,
  byYear: yearBarRows,
})
