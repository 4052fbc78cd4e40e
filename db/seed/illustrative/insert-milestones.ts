import type { Transaction } from '@/db/client'
import { milestone, milestoneForecast } from '@/db/schema/milestones'
import { dateColumns } from '../dates'
import { known } from '../keys'
import type { IllustratedMilestone, Illustration } from './illustration'
import type { References } from './insert'
import { insertReports } from './insert-reports'
import type { Dates } from './relative-dates'

export type Place = { projectId: number; phases: number[]; objectives: number[]; references: References }

export const insertMilestones = async (tx: Transaction, told: Illustration, dates: Dates, place: Place) => {
  for (const [index, one] of told.milestones.entries()) {
    const [row] = await tx
      .insert(milestone)
      .values({ ...columnsOf(one, told, dates, place), position: index + 1 })
      .returning({ id: milestone.id })
    if (!row) continue
    await insertMoves(tx, one, told, dates, place, row.id)
    await insertReports(tx, one.reports ?? [], told, dates, place, row.id)
  }
}

const columnsOf = (
  one: IllustratedMilestone,
  told: Illustration,
  dates: Dates,
  { projectId, phases, objectives, references }: Place,
) => ({
  projectId,
  objectiveId: one.objective ? objectives[one.objective - 1] : null,
  phaseId: one.phase ? phases[one.phase - 1] : null,
  kind: one.kind,
  title: one.title,
  weight: one.weight,
  place: one.place,
  country: one.country,
  responsibleId: one.responsible ? known(references.organisations, one.responsible) : null,
  ...dateColumns('begin', one.begin ?? null),
  ...dateColumns('due', one.moves?.at(-1)?.to ?? one.baseline),
  ...dateColumns('baseline', one.baseline),
  baselineApprovedAt: dates.instant(-told.baselinesApproved.daysAgo),
  baselineApprovedBy: known(references.accounts, 'director'),
  percent: one.reached ? 100 : (one.percent ?? 0),
  isReached: one.reached !== undefined,
  ...dateColumns('reached', one.reached ?? null),
  cancelledAt: one.cancelled ? dates.instant(-one.cancelled.daysAgo) : null,
  cancelReason: one.cancelled?.reason,
})

const insertMoves = async (
  tx: Transaction,
  { baseline, moves = [] }: IllustratedMilestone,
  { validator }: Illustration,
  dates: Dates,
  { projectId, references }: Place,
  milestoneId: number,
) => {
  let from = baseline
  for (const { to, reason, daysAgo } of moves) {
    const target = dateColumns('to', to)
    await tx.insert(milestoneForecast).values({
      milestoneId,
      projectId,
      ...dateColumns('from', from),
      toOn: target.toOn ?? to,
      toPrecision: target.toPrecision ?? 'day',
      reason,
      accountId: known(references.accounts, validator),
      createdAt: dates.instant(-daysAgo),
    })
    from = to
  }
}
