import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { funderBarRows, yearBarRows } from '@/lib/budgets/bars'
import { type ChartScope, curveRows } from '@/lib/budgets/curve'

/**
 * What is drawn of the money of several projects whose amounts the viewer sees; to start within a `read`. By year: of
 * some projects a viewer sees each entry, of others the totals.
 */
export const portfolioChartReads = (tx: Transaction, scope: ChartScope) => ({
  curve: curveRows(tx, scope, sql`false`),
  byFunder: funderBarRows(tx, scope),
  byYear: yearBarRows(tx, scope),
})
