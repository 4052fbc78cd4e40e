import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { mutation } from '@/lib/mutation'
import { holdOpenProject } from '@/lib/open-project'
import { Refusal } from '@/lib/outcome'
import {
  freePosition,
  lockPart,
  objectivesUnder,
  type Part,
  type PartKey,
  phasesOf,
  requireOnce,
  requireParent,
} from './parts'
import { partKeySchema } from './schema'

export const removeParty = mutation({
  schema: partKeySchema,
  allow: { project: 'edit' },
  verb: (tx, _viewer, key) => remove(tx, 'party', key),
})

export const removePhase = mutation({
  schema: partKeySchema,
  allow: { project: 'edit' },
  verb: (tx, _viewer, key) => remove(tx, 'phase', key),
})

/** An objective stays as long as another, or a milestone, hangs under it. */
export const removeObjective = mutation({
  schema: partKeySchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, key) => {
    await holdOpenProject(tx, key.projectId)
    const [below] = await tx.execute(sql`
      select 1 from objective where parent_id = ${key.id} and archived_at is null
      union all select 1 from milestone where objective_id = ${key.id} and archived_at is null`)
    if (below) throw new Refusal('invalid', { fieldErrors: { id: 'objective_in_use' } })
    return remove(tx, 'objective', key)
  },
})

export const restoreParty = mutation({
  schema: partKeySchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, key) => {
    const { organisation_id: organisationId, role } = await lockRemoved<{
      organisation_id: number
      role: string
    }>(tx, 'party', key)
    await requireOnce(tx, { projectId: key.projectId, organisationId, role }, key.id)
    return putBack(tx, 'party', key.id)
  },
})

export const restorePhase = mutation({
  schema: partKeySchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, key) => {
    const { position } = await lockRemoved<{ position: number }>(tx, 'phase', key)
    await freePosition(tx, 'phase', phasesOf(key.projectId), position)
    return putBack(tx, 'phase', key.id)
  },
})

export const restoreObjective = mutation({
  schema: partKeySchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, key) => {
    const { position, parent_id: parentId } = await lockRemoved<{
      position: number
      parent_id: number | null
    }>(tx, 'objective', key)
    await requireParent(tx, key.projectId, parentId)
    await freePosition(tx, 'objective', objectivesUnder(key.projectId, parentId), position)
    return putBack(tx, 'objective', key.id)
  },
})

/** Answers the version it is removed at, which is what restoring it names. */
const remove = async (tx: Transaction, part: Part, key: PartKey) => {
  await holdOpenProject(tx, key.projectId)
  await lockPart(tx, part, key)
  const [removed] = await tx.execute<{ id: number; version: number }>(
    sql`update ${sql.identifier(part)} set archived_at = now() where id = ${key.id} returning id, version`,
  )
  if (!removed) throw new Error('the row was not removed')
  return { id: removed.id, version: removed.version }
}

/** The very row that was removed, unless somebody put it back before. */
const lockRemoved = async <Row extends object>(tx: Transaction, part: Part, key: PartKey) => {
  await holdOpenProject(tx, key.projectId)
  const [row] = await tx.execute<Row & { version: number; archived_at: string | null }>(sql`
    select * from ${sql.identifier(part)} where id = ${key.id} and project_id = ${key.projectId} for update`)
  if (!row) throw new Refusal('not_found')
  if (row.version !== key.version || row.archived_at === null) throw new Refusal('conflict')
  return row
}

const putBack = async (tx: Transaction, part: Part, id: number) => {
  await tx.execute(sql`update ${sql.identifier(part)} set archived_at = null where id = ${id}`)
  return { id }
}
