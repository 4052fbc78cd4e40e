import 'server-only'
import { sql } from 'drizzle-orm'
import { cache } from 'react'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { FinanceView, Group } from '@/lib/finance/filters'
import { type FinanceRow, illustrativeOf, rowsOf } from '@/lib/finance/rows'
import type { Locale } from '@/lib/i18n/locale'
import { referenceCurrency } from '@/lib/rates/queries'
import type { DashboardView } from './filters'

/** The sums of the page of the portfolio's money, in the reference currency: the same question, the same figure. */
export const getMoney = cache((viewer: Viewer, view: DashboardView, locale: Locale) => {
  const of = (group: Group) => rowsOf(financeViewOf(view, group), locale, view.asAt, null)
  return read(viewer, (tx) => ({
    byPartnership: tx.execute<FinanceRow>(of('partnership')),
    byYear: tx.execute<FinanceRow>(of('year')),
    illustrative: tx.execute<{ projects: number }>(
      sql`${illustrativeOf(financeViewOf(view, 'partnership'), view.asAt)}`,
    ),
    setting: referenceCurrency(tx),
  }))
})

/** Years are those of the money here, not of the projects. */
export const financeViewOf = ({ asAt, ...asked }: DashboardView, group: Group): FinanceView => ({
  ...asked,
  group,
  inReference: true,
  page: 1,
})
