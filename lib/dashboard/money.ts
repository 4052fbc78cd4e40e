import 'server-only'
import { cache } from 'react'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { FinanceView } from '@/lib/finance/filters'
import { type MovedRow, movedOf } from '@/lib/finance/moved'
import type { Locale } from '@/lib/i18n/locale'
import { referenceCurrency } from '@/lib/rates/queries'
import type { DashboardView } from './filters'

export type { MovedRow }

/** The sums of the page of the portfolio's money, in the reference currency: the same question, the same figure. */
export const getMoney = cache((viewer: Viewer, view: DashboardView, locale: Locale) =>
  read(viewer, (tx) => moneyRows(tx, view, locale)),
)

export const moneyRows = (tx: Transaction, view: DashboardView, locale: Locale) => ({
  rows: tx.execute<MovedRow>(movedOf(financeViewOf(view), view.asAt, locale)),
  setting: referenceCurrency(tx),
})

/** Years are those of the money here, not of the projects. */
const financeViewOf = ({ asAt, ...asked }: DashboardView): FinanceView => ({
  ...asked,
  group: 'partnership',
  inReference: true,
  page: 1,
})
