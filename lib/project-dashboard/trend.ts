import { toCasablanca } from '@/lib/format/casablanca'
import { dayAfter, daysBetween } from '@/lib/partial-date/arithmetic'
import { lastDay, type PartialDate } from '@/lib/partial-date/partial-date'
import type { MovedMilestone, MoveRow } from './trend-reads'

/** More lines than this nobody follows. */
export const mostDrawn = 8

/** A milestone whose forecast moved. */
export type Moved = MovedMilestone & {
  /** Where it first was, and where it is. */
  first: PartialDate
  latest: PartialDate
  /** Between the two; later is positive. */
  days: number
}

/** On each reporting day the date then expected, as precisely as it was known, null once it was reached; and whether it had just moved. */
export type Drawn = Moved & { path: { date: PartialDate | null; hasMoved: boolean }[] }

export type Trend = { days: string[]; drawn: Drawn[]; moved: Moved[] }

type Rows = {
  moves: readonly MoveRow[]
  milestones: readonly MovedMilestone[]
  approvals: readonly { at: string }[]
}

/**
 * The reporting days are those on which a forecast moved, baselines were approved or a drawn milestone was reached, and today.
 * The first comes before any move, so that each line begins where its milestone first was.
 */
export const trendOf = ({ moves, milestones, approvals }: Rows, today: string): Trend => {
  const movesOf = (id: number) => moves.filter(({ milestoneId }) => milestoneId === id)
  const moved = milestones
    .filter(({ id }) => movesOf(id).length > 0)
    .map((milestone) => measured(milestone, movesOf(milestone.id)))
    .toSorted((a, b) => Math.abs(b.days) - Math.abs(a.days))
  const chosen = moved.slice(0, mostDrawn)
  const movedOn = moves.map(({ at }) => dayOf(at))
  const before = movedOn[0] ? [dayAfter(movedOn[0], -1)] : []
  const approvedOn = approvals.map(({ at }) => dayOf(at))
  const opening = [...before, ...approvedOn].toSorted()[0] ?? today
  const ends = chosen.map((one) => endOf(one, movesOf(one.id), today))
  const days = [...new Set([opening, ...movedOn, ...approvedOn, ...ends, today])]
    .filter((day) => day >= opening && day <= today)
    .toSorted()
  const drawn = chosen.map((one, at) => ({
    ...one,
    path: pathOf(one, movesOf(one.id), days, ends[at] ?? today),
  }))
  return { days, drawn, moved }
}

const measured = (milestone: MovedMilestone, own: readonly MoveRow[]): Moved => {
  const latest = own.at(-1)?.to ?? milestone.due ?? ''
  const first = own[0]?.from ?? milestone.baseline ?? own[0]?.to ?? latest
  return { ...milestone, first, latest, days: daysBetween(first, latest) }
}

/* Reached, a line ends on the day it was; reached without a day, on the day it was due. */
const endOf = ({ isReached, reached, latest }: Moved, own: readonly MoveRow[], today: string) => {
  if (!isReached) return today
  const lastMove = dayOf(own.at(-1)?.at ?? '')
  const day = lastDay(reached ?? latest)
  return [today, day > lastMove ? day : lastMove].toSorted()[0] ?? today
}

const pathOf = (one: Moved, own: readonly MoveRow[], days: readonly string[], end: string) =>
  days.map((day) => {
    const known = own.findLast(({ at }) => dayOf(at) <= day)
    const expected = known?.to ?? one.first
    const arrived = one.isReached && day === end ? (one.reached ?? expected) : expected
    return {
      date: day > end ? null : arrived,
      hasMoved: own.some(({ at }) => dayOf(at) === day),
    }
  })

const dayOf = (instant: string) => toCasablanca(instant).slice(0, 10)
