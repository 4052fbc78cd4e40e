import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { Refusal } from '@/lib/outcome'

/* What the verbs on a project's parties, phases and objectives have in common. Their caller holds the project. */

export type Part = 'party' | 'phase' | 'objective'
export type PlacedPart = Exclude<Part, 'party'>
export type PartKey = { projectId: number; id: number; version: number }

export const lockPart = async (tx: Transaction, part: Part, { projectId, id, version }: PartKey) => {
  const [row] = await tx.execute<{ version: number }>(sql`
    select * from ${sql.identifier(part)} where id = ${id} and project_id = ${projectId} and archived_at is null for update`)
  if (!row) throw new Refusal('not_found')
  if (row.version !== version) throw new Refusal('conflict', { current: row })
}

type Standing = { projectId: number; organisationId: number | null; role: string }

/** An organisation holds a role in a project once; `except` is the party that is about to hold it. */
export const requireOnce = async (
  tx: Transaction,
  { projectId, organisationId, role }: Standing,
  except: number | null,
) => {
  const [taken] = await tx.execute(sql`
    select 1 from party where project_id = ${projectId} and organisation_id = ${organisationId} and role = ${role}
      and archived_at is null and id is distinct from ${except}`)
  if (taken) throw new Refusal('invalid', { fieldErrors: { organisationId: 'party_twice' } })
}

/** Under an objective that was taken out meanwhile, this one would be out of sight too. */
export const requireParent = async (tx: Transaction, projectId: number, parentId: number | null) => {
  if (parentId === null) return
  const [parent] = await tx.execute(
    sql`select 1 from objective where id = ${parentId} and project_id = ${projectId} and archived_at is null`,
  )
  if (!parent) throw new Refusal('invalid', { fieldErrors: { parentId: 'parent_gone' } })
}

/* What has its place in one order. */
export const phasesOf = (projectId: number) => sql`project_id = ${projectId}`
export const objectivesUnder = (projectId: number, parentId: number | null) =>
  sql`project_id = ${projectId} and parent_id is not distinct from ${parentId}`

/** After all others, those included that were removed and may come back. */
export const lastPosition = (part: PlacedPart, among: SQL) =>
  sql`(select coalesce(max(position), 0) + 1 from ${sql.identifier(part)} where ${among})`

/** A place that was taken meanwhile is given back: what stands there and after it moves on by one. */
export const freePosition = (tx: Transaction, part: PlacedPart, among: SQL, position: number) => {
  const table = sql.identifier(part)
  return tx.execute(sql`
    update ${table} set position = position + 1
    where ${among} and archived_at is null and position >= ${position}
      and exists (select from ${table} where ${among} and archived_at is null and position = ${position})`)
}
