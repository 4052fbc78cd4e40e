import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { toColumns } from '@/lib/partial-date/partial-date'
import {
  archiveSchema,
  editProjectSchema,
  newProjectSchema,
  type ProjectInput,
  restoreSchema,
} from './schema'

/** Creates a project; the officer who creates it follows it (a trigger assigns them). Answers its id. */
export const createProject = mutation({
  schema: newProjectSchema,
  allow: { portfolio: 'createProject' },
  verb: async (tx, _viewer, input) => {
    const [start, end] = [toColumns(input.start), toColumns(input.end)]
    const [row] = await tx.execute<{ id: number }>(sql`
      insert into project (title, partnership_id, status, class, kind, code, summary, area, start_on, start_precision, end_on, end_precision, note)
      values (${JSON.stringify(input.title)}, ${input.partnershipId}, ${input.status}, ${input.class}, ${input.kind}, ${input.code},
        ${input.summary && JSON.stringify(input.summary)}, ${input.area && JSON.stringify(input.area)},
        ${start.date}, ${start.precision}, ${end.date}, ${end.precision}, ${input.note && JSON.stringify(input.note)})
      returning id`)
    if (!row) throw new Error('the project was not written')
    await link(tx, row.id, input)
    return { id: row.id }
  },
})

export const editProject = mutation({
  schema: editProjectSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, input) => {
    await lockProject(tx, input)
    const [start, end] = [toColumns(input.start), toColumns(input.end)]
    await tx.execute(sql`
      update project set title = ${JSON.stringify(input.title)}, partnership_id = ${input.partnershipId}, status = ${input.status},
        class = ${input.class}, kind = ${input.kind}, code = ${input.code}, summary = ${input.summary && JSON.stringify(input.summary)},
        area = ${input.area && JSON.stringify(input.area)}, start_on = ${start.date}, start_precision = ${start.precision},
        end_on = ${end.date}, end_precision = ${end.precision}, note = ${input.note && JSON.stringify(input.note)}
      where id = ${input.projectId}`)
    await link(tx, input.projectId, input)
    return { id: input.projectId }
  },
})

export const archiveProject = mutation({
  schema: archiveSchema,
  allow: { project: 'archive' },
  verb: async (tx, viewer, input) => {
    await lockProject(tx, input)
    await tx.execute(sql`
      update project set archived_at = now(), archived_by = ${viewer.id}, archive_reason = ${input.reason}
      where id = ${input.projectId} and archived_at is null`)
    return { id: input.projectId }
  },
})

export const restoreProject = mutation({
  schema: restoreSchema,
  allow: { project: 'archive' },
  verb: async (tx, _viewer, input) => {
    await lockProject(tx, input, 'archived')
    await tx.execute(sql`
      update project set archived_at = null, archived_by = null, archive_reason = null where id = ${input.projectId}`)
    return { id: input.projectId }
  },
})

type Version = { projectId: number; version: number }

const lockProject = async (
  tx: Transaction,
  { projectId, version }: Version,
  expected: 'open' | 'archived' = 'open',
) => {
  const [project] = await tx.execute<{ version: number; isArchived: boolean }>(sql`
    select version, archived_at is not null "isArchived", title, summary, area, status, class, kind, partnership_id "partnershipId", code, note,
      partial_date(start_on, start_precision) "start", partial_date(end_on, end_precision) "end",
      array(select programme_id from project_programme where project_id = project.id order by 1) "programmeIds",
      array(select strategy_id from project_strategy where project_id = project.id order by 1) "strategyIds"
    from project where id = ${projectId} for update`)
  if (!project) throw new Refusal('not_found')
  if (project.isArchived && expected === 'open') throw new Refusal('archived')
  if (project.version !== version) throw new Refusal('conflict', { current: project })
}

/** Makes the links to programmes and strategies what the form says, touching only those that differ. */
const link = async (tx: Transaction, projectId: number, { programmeIds, strategyIds }: ProjectInput) => {
  const wanted = (ids: number[]) =>
    sql`(select value::integer from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`
  await tx.execute(
    sql`delete from project_programme where project_id = ${projectId} and programme_id not in ${wanted(programmeIds)}`,
  )
  await tx.execute(
    sql`insert into project_programme (project_id, programme_id) select ${projectId}, id from programme where id in ${wanted(programmeIds)} on conflict do nothing`,
  )
  await tx.execute(
    sql`delete from project_strategy where project_id = ${projectId} and strategy_id not in ${wanted(strategyIds)}`,
  )
  await tx.execute(
    sql`insert into project_strategy (project_id, strategy_id) select ${projectId}, id from strategy where id in ${wanted(strategyIds)} on conflict do nothing`,
  )
}
