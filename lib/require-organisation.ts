import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { Refusal } from '@/lib/outcome'

/** In the viewer's sight and not archived; otherwise the field is told so. */
export const requireOrganisation = async (tx: Transaction, field: string, id: number | null) => {
  if (id === null) return
  const [found] = await tx.execute(sql`select 1 from organisation where id = ${id} and archived_at is null`)
  if (!found) throw new Refusal('invalid', { fieldErrors: { [field]: 'unknown_organisation' } })
}
