import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { PlannedCell } from './planned-years'

const rowsOf = (cells: readonly PlannedCell[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as w(year smallint, quarter smallint, amount numeric)`

/** What is no longer planned becomes nothing: an amount is never deleted. First, since a year has one grain at a time. */
export const clearAmounts = (tx: Transaction, lineId: number, kept: readonly PlannedCell[]) =>
  tx.execute(sql`
    update budget_amount a set amount = 0 where a.line_id = ${lineId} and a.amount > 0
      and not exists (select from ${rowsOf(kept)} where w.year = a.year and w.quarter is not distinct from a.quarter)`)

export const setAmounts = (
  tx: Transaction,
  projectId: number,
  lineId: number,
  cells: readonly PlannedCell[],
) =>
  tx.execute(sql`
    insert into budget_amount as a (project_id, line_id, year, quarter, amount)
    select ${projectId}, ${lineId}, w.year, w.quarter, w.amount from ${rowsOf(cells)}
    on conflict (line_id, year, quarter) do update set amount = excluded.amount where a.amount <> excluded.amount`)
