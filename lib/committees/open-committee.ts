import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { Refusal } from '@/lib/outcome'

/** Held until the end: meanwhile nobody archives the committee nor changes its seats. */
export const holdOpenCommittee = async (tx: Transaction, committeeId: number) => {
  const [open] = await tx.execute(
    sql`select 1 from committee where id = ${committeeId} and archived_at is null for no key update`,
  )
  if (!open) throw new Refusal('archived')
}
