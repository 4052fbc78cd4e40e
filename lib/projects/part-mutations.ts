import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { mutation } from '@/lib/mutation'
import { holdOpenProject } from '@/lib/open-project'
import { Refusal } from '@/lib/outcome'
import { lastPosition, lockPart, objectivesUnder, phasesOf, requireOnce, requireParent } from './parts'
import { objectiveSchema, partySchema, phaseSchema } from './schema'

/** Adds a party or changes one. */
export const saveParty = mutation({
  schema: partySchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, { projectId, partyId, version, organisationId, role, note }) => {
    await holdOpenProject(tx, projectId)
    const words = note && JSON.stringify(note)
    await requireOnce(tx, { projectId, organisationId, role }, partyId)
    if (partyId === null)
      return inserted(
        tx,
        sql`insert into party (project_id, organisation_id, role, note) values (${projectId}, ${organisationId}, ${role}, ${words}) returning id`,
      )
    await lockPart(tx, 'party', { projectId, id: partyId, version })
    await tx.execute(sql`
      update party set organisation_id = ${organisationId}, role = ${role}, note = ${words}, detail = case when role = ${role} then detail end
      where id = ${partyId}`)
    return { id: partyId }
  },
})

export const savePhase = mutation({
  schema: phaseSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, { projectId, phaseId, version, kind, name, months }) => {
    await holdOpenProject(tx, projectId)
    const title = name && JSON.stringify(name)
    if (phaseId === null)
      return inserted(
        tx,
        sql`insert into phase (project_id, kind, name, months, position)
        values (${projectId}, ${kind}, ${title}, ${months}, ${lastPosition('phase', phasesOf(projectId))}) returning id`,
      )
    await lockPart(tx, 'phase', { projectId, id: phaseId, version })
    await tx.execute(
      sql`update phase set kind = ${kind}, name = ${title}, months = ${months} where id = ${phaseId}`,
    )
    return { id: phaseId }
  },
})

export const saveObjective = mutation({
  schema: objectiveSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, { projectId, objectiveId, version, parentId, kind, text }) => {
    await holdOpenProject(tx, projectId)
    await requireParent(tx, projectId, parentId)
    const last = lastPosition('objective', objectivesUnder(projectId, parentId))
    const words = JSON.stringify(text)
    if (objectiveId === null)
      return inserted(
        tx,
        sql`insert into objective (project_id, parent_id, kind, text, position)
        values (${projectId}, ${parentId}, ${kind}, ${words}, ${last}) returning id`,
      )
    await lockPart(tx, 'objective', { projectId, id: objectiveId, version })
    if (parentId !== null) await requireAboveIsNotBelow(tx, objectiveId, parentId)
    await tx.execute(sql`
      update objective set parent_id = ${parentId}, kind = ${kind}, text = ${words},
        position = case when parent_id is not distinct from ${parentId} then position else ${last} end
      where id = ${objectiveId}`)
    return { id: objectiveId }
  },
})

const inserted = async (tx: Transaction, statement: SQL) => {
  const [row] = await tx.execute<{ id: number }>(statement)
  if (!row) throw new Error('the row was not written')
  return { id: row.id }
}

const requireAboveIsNotBelow = async (tx: Transaction, objectiveId: number, parentId: number) => {
  const [circle] = await tx.execute(sql`
    with recursive above(id) as (select ${parentId}::integer union select o.parent_id from objective o join above on above.id = o.id)
    select 1 from above where id = ${objectiveId}`)
  if (circle) throw new Refusal('invalid', { fieldErrors: { parentId: 'objective_circle' } })
}
