import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { Refusal } from '@/lib/outcome'

/** Held until the end: meanwhile nobody archives the project, nor adds, removes or moves anything else in it. */
export const holdOpenProject = async (tx: Transaction, projectId: number) => {
  const [open] = await tx.execute(
    sql`select 1 from project where id = ${projectId} and archived_at is null for no key update`,
  )
  if (!open) throw new Refusal('archived')
}
