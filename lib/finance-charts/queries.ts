import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import { funderBarRows, yearBarRows } from '@/lib/budgets/bars'
import type { ChartRows } from '@/lib/budgets/chart-reads'
import { curveRows } from '@/lib/budgets/curve'
import { casablancaToday } from '@/lib/format/casablanca'

/**
 * What is drawn of the money of every project whose amounts the viewer sees; to start within a `read`. `projects`
 * leaves only some, a condition on `project_id`. By year: of some projects a viewer sees each entry, of others the totals.
 */
export const portfolioChartReads = (tx: Transaction, isInReference: boolean, projects: SQL = sql`true`) => {
  const scope = { projects, isInReference, today: casablancaToday() }
  return {
    curve: curveRows(tx, scope, sql`false`),
    byFunder: funderBarRows(tx, scope),
    byYear: yearBarRows(tx, scope),
  }
}

export const getPortfolioCharts = (
  viewer: Viewer,
  isInReference: boolean,
  projects?: SQL,
): Promise<ChartRows> => read(viewer, (tx) => portfolioChartReads(tx, isInReference, projects))
