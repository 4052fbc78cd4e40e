import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { Refusal } from '@/lib/outcome'

/** The ids of a list as its reader saw them, and as they shall follow one another. */
type NewOrder = { seen: number[]; order: number[] }

/**
 * Numbers a list from 1 on. The order seen is its version: when the list is no longer what its reader saw, that is
 * a conflict. The caller holds what the list belongs to, so that nothing enters, leaves or moves meanwhile.
 */
export const putInOrder = async (
  tx: Transaction,
  table: 'milestone' | 'phase' | 'objective' | 'agenda_item',
  among: SQL,
  { seen, order }: NewOrder,
) => {
  // What leaves an agenda is gone; elsewhere it is archived.
  const kept = table === 'agenda_item' ? among : sql`${among} and archived_at is null`
  const rows = await tx.execute<{ id: number }>(sql`
    select id from ${sql.identifier(table)} where ${kept} order by position, id`)
  if (String(rows.map(({ id }) => id)) !== String(seen)) throw new Refusal('conflict')
  if (String(sorted(order)) !== String(sorted(seen))) throw new Refusal('invalid')
  await tx.execute(sql`
    update ${sql.identifier(table)} line set position = wanted.position
    from jsonb_array_elements_text(${JSON.stringify(order)}::jsonb) with ordinality wanted(id, position)
    where line.id = wanted.id::integer and line.position <> wanted.position`)
  return { count: order.length }
}

const sorted = (ids: number[]) => ids.toSorted((a, b) => a - b)
