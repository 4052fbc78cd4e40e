import type { MilestoneRow } from '@/lib/milestones/queries'
import { type MilestoneState, stateOf } from '@/lib/milestones/rules'
import { compare, lastDay } from '@/lib/partial-date/partial-date'

export type Standing = {
  stateById: ReadonlyMap<number, MilestoneState>
  late: number
  /** The first open milestone whose date is not over. */
  next: MilestoneRow | null
  /** Weighted progress if everything that awaits validation were accepted; null when nothing does. */
  reportedProgress: number | null
  /** Dated, open and without a baseline: what a director would approve. */
  withoutBaseline: number
}

export const standingOf = (milestones: readonly MilestoneRow[], today: string): Standing => {
  const stateById = new Map(milestones.map((milestone) => [milestone.id, stateOf(milestone, today)]))
  const open = milestones.filter(({ isReached, isCancelled }) => !isReached && !isCancelled)
  const coming = open
    .filter(({ due }) => due !== null && lastDay(due) >= today)
    .sort((a, b) => compare(a.due ?? '', b.due ?? ''))
  return {
    stateById,
    late: [...stateById.values()].filter((state) => state === 'late').length,
    next: coming[0] ?? null,
    reportedProgress: milestones.some(({ reportedKind }) => reportedKind)
      ? weighted(milestones, reportedPercent)
      : null,
    withoutBaseline: open.filter(({ due, baseline }) => due !== null && baseline === null).length,
  }
}

const weighted = (milestones: readonly MilestoneRow[], percentOf: (milestone: MilestoneRow) => number) => {
  const counted = milestones.filter(({ isCancelled }) => !isCancelled)
  const weight = counted.reduce((sum, one) => sum + one.weight, 0)
  return weight === 0 ? null : counted.reduce((sum, one) => sum + one.weight * percentOf(one), 0) / weight
}

const reportedPercent = ({ isReached, percent, reportedKind, reportedPercent: claimed }: MilestoneRow) =>
  isReached || reportedKind === 'reached' ? 100 : ((reportedKind && claimed) ?? percent)
