import type { Transaction } from '@/db/client'
import { objective } from '@/db/schema/objectives'
import { type Ids, known } from './keys'
import type { Portfolio } from './portfolio'

/** Parents come before their children in the portfolio, and the position keeps the order of the page. */
export const loadObjectives = async (tx: Transaction, { projects }: Portfolio, ids: Ids) => {
  const written = new Map<string, number>()
  for (const one of projects)
    for (const [index, { id, parent_id, type, text, source }] of one.objectives.entries()) {
      const [row] = await tx
        .insert(objective)
        .values({
          projectId: known(ids, one.id),
          parentId: parent_id === null ? null : known(written, parent_id),
          kind: type,
          text,
          position: index + 1,
          provenance: source,
        })
        .returning({ id: objective.id })
      if (row) written.set(id, row.id)
    }
}
