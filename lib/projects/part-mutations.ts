import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { objectiveSchema, partySchema, phaseSchema, removalSchema } from './schema'

type Part = 'party' | 'phase' | 'objective'

/** Adds a party or changes one. An organisation holds a role in a project once. */
export const saveParty = mutation({
  schema: partySchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, { projectId, partyId, version, organisationId, role, note }) => {
    await requireOpen(tx, projectId)
    const words = note && JSON.stringify(note)
    const [taken] = await tx.execute(sql`
      select 1 from party where project_id = ${projectId} and organisation_id = ${organisationId} and role = ${role}
        and archived_at is null and id is distinct from ${partyId}`)
    if (taken) throw new Refusal('invalid', { fieldErrors: { organisationId: 'party_twice' } })
    if (partyId === null)
      return inserted(
        tx,
        sql`insert into party (project_id, organisation_id, role, note) values (${projectId}, ${organisationId}, ${role}, ${words}) returning id`,
      )
    await lockPart(tx, 'party', projectId, partyId, version)
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
    await requireOpen(tx, projectId)
    const title = name && JSON.stringify(name)
    if (phaseId === null)
      return inserted(
        tx,
        sql`insert into phase (project_id, kind, name, months, position)
        values (${projectId}, ${kind}, ${title}, ${months}, ${nextPosition('phase', projectId)}) returning id`,
      )
    await lockPart(tx, 'phase', projectId, phaseId, version)
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
    await requireOpen(tx, projectId)
    if (parentId !== null) await requireParent(tx, projectId, parentId)
    const words = JSON.stringify(text)
    if (objectiveId === null)
      return inserted(
        tx,
        sql`insert into objective (project_id, parent_id, kind, text, position)
        values (${projectId}, ${parentId}, ${kind}, ${words}, ${nextPosition('objective', projectId)}) returning id`,
      )
    await lockPart(tx, 'objective', projectId, objectiveId, version)
    if (parentId !== null) await requireAboveIsNotBelow(tx, objectiveId, parentId)
    await tx.execute(
      sql`update objective set parent_id = ${parentId}, kind = ${kind}, text = ${words} where id = ${objectiveId}`,
    )
    return { id: objectiveId }
  },
})

export const removeParty = mutation({
  schema: removalSchema,
  allow: { project: 'edit' },
  verb: (tx, _viewer, input) => remove(tx, 'party', input),
})
export const removePhase = mutation({
  schema: removalSchema,
  allow: { project: 'edit' },
  verb: (tx, _viewer, input) => remove(tx, 'phase', input),
})

/** An objective leaves with what hangs under it unless something still does: then it is refused. */
export const removeObjective = mutation({
  schema: removalSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, input) => {
    const [below] = await tx.execute(sql`
      select 1 from objective where parent_id = ${input.id} and archived_at is null
      union all select 1 from milestone where objective_id = ${input.id} and archived_at is null`)
    if (below) throw new Refusal('invalid', { fieldErrors: { id: 'objective_in_use' } })
    return remove(tx, 'objective', input)
  },
})

const inserted = async (tx: Transaction, statement: SQL) => {
  const [row] = await tx.execute<{ id: number }>(statement)
  if (!row) throw new Error('the row was not written')
  return { id: row.id }
}

/** Shared lock: nobody archives the project while one of its parts is being changed. */
const requireOpen = async (tx: Transaction, projectId: number) => {
  const [open] = await tx.execute(
    sql`select 1 from project where id = ${projectId} and archived_at is null for share`,
  )
  if (!open) throw new Refusal('archived')
}

/** Under an objective that was taken out meanwhile, this one would be out of sight too. */
const requireParent = async (tx: Transaction, projectId: number, parentId: number) => {
  const [parent] = await tx.execute(sql`
    select 1 from objective where id = ${parentId} and project_id = ${projectId} and archived_at is null for share`)
  if (!parent) throw new Refusal('invalid', { fieldErrors: { parentId: 'invalid' } })
}

const nextPosition = (part: Part, projectId: number) =>
  sql`(select coalesce(max(position), 0) + 1 from ${sql.identifier(part)} where project_id = ${projectId})`

const lockPart = async (tx: Transaction, part: Part, projectId: number, id: number, version: number) => {
  const [row] = await tx.execute<{ version: number }>(sql`
    select * from ${sql.identifier(part)} where id = ${id} and project_id = ${projectId} and archived_at is null for update`)
  if (!row) throw new Refusal('not_found')
  if (row.version !== version) throw new Refusal('conflict', { current: row })
}

const remove = async (
  tx: Transaction,
  part: Part,
  { projectId, id, version }: { projectId: number; id: number; version: number },
) => {
  await requireOpen(tx, projectId)
  await lockPart(tx, part, projectId, id, version)
  await tx.execute(sql`update ${sql.identifier(part)} set archived_at = now() where id = ${id}`)
  return { id }
}

const requireAboveIsNotBelow = async (tx: Transaction, objectiveId: number, parentId: number) => {
  const [circle] = await tx.execute(sql`
    with recursive above(id) as (select ${parentId}::integer union select o.parent_id from objective o join above on above.id = o.id)
    select 1 from above where id = ${objectiveId}`)
  if (circle) throw new Refusal('invalid', { fieldErrors: { parentId: 'objective_circle' } })
}
