import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { casablancaToday } from '@/lib/format/casablanca'
import { Refusal } from '@/lib/outcome'
import { assemble, liveReads } from './live-reads'

/** Keeps the brief as it is today, for good; as the viewer of the transaction. */
export const freeze = async (tx: Transaction, accountId: number) => {
  const today = casablancaToday()
  const started = Object.entries(liveReads(tx, today))
  const results = await Promise.all(started.map(([, query]) => query))
  const found = Object.fromEntries(started.map(([name], at) => [name, results[at]]))
  const document = assemble(found as Parameters<typeof assemble>[0], today)
  const [brief] = await tx.execute<{ id: number }>(sql`
    insert into portfolio_brief (as_at, frozen, frozen_by) values (${today}, ${JSON.stringify(document)}::jsonb, ${accountId}) returning id`)
  if (!brief) throw new Refusal('refused')
  return brief
}
