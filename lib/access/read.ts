import 'server-only'
import { sql } from 'drizzle-orm'
import { database, type Transaction } from '@/db/client'
import { answered } from '@/lib/database-errors'
import type { Viewer } from './viewer'

/**
 * Sets who is asking for the rest of the transaction; row-level security reads it. Sent at once:
 * a drizzle statement otherwise leaves only when awaited, and another could overtake it.
 */
export const enter = (tx: Transaction, viewer: Viewer) =>
  tx.execute(sql`select enter_viewer(${viewer.id})`).execute()

type Reads = Record<string, PromiseLike<unknown>>
type Results<R extends Reads> = { [K in keyof R]: Awaited<R[K]> }

/**
 * One short transaction as the viewer. `queries` starts all its statements without awaiting any:
 * they leave in one write behind the one that sets the viewer, and come back in one.
 */
export const read = <R extends Reads>(viewer: Viewer, queries: (tx: Transaction) => R): Promise<Results<R>> =>
  answered(
    database().transaction(async (tx) => {
      const entered = enter(tx, viewer)
      const started = Object.entries(queries(tx))
      const [, ...results] = await Promise.all([entered, ...started.map(([, query]) => query)])
      return Object.fromEntries(started.map(([name], at) => [name, results[at]])) as Results<R>
    }),
  )
