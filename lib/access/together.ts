import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'

type Rows = Record<string, readonly unknown[]>

/** Several reads of the same relations as one statement, so that these are made once; each comes back as its rows, in their order. */
export const together = async <R extends Rows>(
  tx: Transaction,
  relations: SQL,
  reads: Record<keyof R & string, SQL>,
): Promise<R> => {
  const columns = Object.entries<SQL>(reads).map(
    ([name, rows]) => sql`(select coalesce(json_agg(one), '[]') from (${rows}) one) ${sql.identifier(name)}`,
  )
  const [found] = await tx.execute(sql`with ${relations} select ${sql.join(columns, sql`, `)}`)
  if (!found) throw new Error('a statement without a condition has its row')
  return found as R
}
