import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { mutation } from '@/lib/mutation'
import { holdOpenProject } from '@/lib/open-project'
import { putInOrder } from '@/lib/order'
import { Refusal } from '@/lib/outcome'
import { type PartialDate, toColumns } from '@/lib/partial-date/partial-date'
import { moveForecast } from './forecast'
import { needsReason } from './rules'
import {
  baselineSchema,
  cancelMilestoneSchema,
  editMilestoneSchema,
  milestoneSchema,
  newMilestonesSchema,
  orderSchema,
} from './schema'
import { sessionTitle } from './session-title'

/** Adds one milestone or a series of sessions, after the existing ones. Answers their ids. */
export const addMilestones = mutation({
  schema: newMilestonesSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, { projectId, kind, title, weight, objectiveId, responsibleId, sessions }) => {
    await holdOpenProject(tx, projectId)
    const ids: number[] = []
    for (const [at, { begin, due, place }] of sessions.entries()) {
      const [first, last] = [toColumns(begin), toColumns(due)]
      const [row] = await tx.execute<{ id: number }>(sql`
        insert into milestone (project_id, kind, title, weight, objective_id, responsible_id, place, begin_on, begin_precision, due_on, due_precision, position)
        values (${projectId}, ${kind}, ${JSON.stringify(sessionTitle(title, at + 1, sessions.length))}, ${weight}, ${objectiveId}, ${responsibleId},
          ${place && JSON.stringify(place)}, ${first.date}, ${first.precision}, ${last.date}, ${last.precision},
          (select coalesce(max(position), 0) + 1 from milestone where project_id = ${projectId}))
        returning id`)
      if (row) ids.push(row.id)
    }
    return { ids }
  },
})

/** Changes a milestone; a later date is a new forecast and needs its reason. */
export const editMilestone = mutation({
  schema: editMilestoneSchema,
  allow: { project: 'edit' },
  verb: async (tx, viewer, input) => {
    const milestone = await lockMilestone(tx, input)
    if (milestone.due !== input.due && input.due !== null && milestone.due !== null) {
      if (needsReason(milestone.due, input.due) && input.moveReason === null)
        throw new Refusal('invalid', { fieldErrors: { moveReason: 'reason_required' } })
      await moveForecast(tx, viewer, { ...input, to: input.due, reason: input.moveReason ?? '—' })
    }
    const [begin, due] = [toColumns(input.begin), toColumns(input.due)]
    await tx.execute(sql`
      update milestone set kind = ${input.kind}, title = ${JSON.stringify(input.title)}, weight = ${input.weight}, objective_id = ${input.objectiveId},
        responsible_id = ${input.responsibleId}, place = ${input.place && JSON.stringify(input.place)}, note = ${input.note && JSON.stringify(input.note)},
        begin_on = ${begin.date}, begin_precision = ${begin.precision}, due_on = ${due.date}, due_precision = ${due.precision}
      where id = ${input.milestoneId}`)
    return { id: input.milestoneId }
  },
})

export const cancelMilestone = mutation({
  schema: cancelMilestoneSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, input) => {
    await lockMilestone(tx, input)
    await tx.execute(
      sql`update milestone set cancelled_at = now(), cancel_reason = ${input.reason} where id = ${input.milestoneId}`,
    )
    return { id: input.milestoneId }
  },
})

export const reinstateMilestone = mutation({
  schema: milestoneSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, input) => {
    await lockMilestone(tx, input)
    await tx.execute(
      sql`update milestone set cancelled_at = null, cancel_reason = null where id = ${input.milestoneId}`,
    )
    return { id: input.milestoneId }
  },
})

export const orderMilestones = mutation({
  schema: orderSchema,
  allow: { project: 'edit' },
  verb: async (tx, _viewer, { projectId, ...order }) => {
    await holdOpenProject(tx, projectId)
    return putInOrder(tx, 'milestone', sql`project_id = ${projectId}`, order)
  },
})

/** Sets the baseline of every dated milestone that has none; a baseline once set is kept. */
export const approveBaseline = mutation({
  schema: baselineSchema,
  allow: { project: 'approveBaseline' },
  verb: async (tx, viewer, { projectId }) => {
    await holdOpenProject(tx, projectId)
    const approved = await tx.execute(sql`
      update milestone set baseline_on = due_on, baseline_precision = due_precision, baseline_approved_at = now(), baseline_approved_by = ${viewer.id}
      where project_id = ${projectId} and baseline_on is null and due_on is not null and not is_reached and cancelled_at is null and archived_at is null
      returning id`)
    if (approved.length === 0) throw new Refusal('already_set')
    return { count: approved.length }
  },
})

type MilestoneKey = { projectId: number; milestoneId: number; version: number }
type Locked = { version: number; due: PartialDate | null }

const lockMilestone = async (tx: Transaction, { projectId, milestoneId, version }: MilestoneKey) => {
  await holdOpenProject(tx, projectId)
  const [milestone] = await tx.execute<Locked>(sql`
    select version, title, place, note, weight, kind, objective_id "objectiveId", responsible_id "responsibleId",
      partial_date(begin_on, begin_precision) "begin", partial_date(due_on, due_precision) due
    from milestone where id = ${milestoneId} and project_id = ${projectId} and archived_at is null for update`)
  if (!milestone) throw new Refusal('not_found')
  if (milestone.version !== version) throw new Refusal('conflict', { current: milestone })
  return milestone
}
