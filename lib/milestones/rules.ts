import { milestoneKinds } from '@/db/vocabulary'
import { daysBetween } from '@/lib/partial-date/arithmetic'
import { compare, firstDay, lastDay, type PartialDate } from '@/lib/partial-date/partial-date'

export { milestoneKinds }
export type MilestoneKind = (typeof milestoneKinds)[number]

export const milestoneStates = ['planned', 'due', 'late', 'reached', 'cancelled'] as const
export type MilestoneState = (typeof milestoneStates)[number]

/** A milestone is called due this many days before the first day of its date. */
export const daysCalledDue = 14

type Facts = { isReached: boolean; isCancelled: boolean; due: PartialDate | null }

/**
 * The state on a given day, from dates and facts alone. A date known to the month is late only
 * when the month is over; a milestone without a date is planned.
 */
export const stateOf = ({ isReached, isCancelled, due }: Facts, today: string): MilestoneState => {
  if (isCancelled) return 'cancelled'
  if (isReached) return 'reached'
  if (due === null) return 'planned'
  if (lastDay(due) < today) return 'late'
  return daysBetween(today, firstDay(due)) <= daysCalledDue ? 'due' : 'planned'
}

/** Days between the last days of two dates; positive when `to` is later. Null when one is unknown. */
export const slippageDays = (from: PartialDate | null, to: PartialDate | null): number | null =>
  from === null || to === null ? null : daysBetween(lastDay(from), lastDay(to))

/** A later date needs a reason; the same or an earlier one does not. */
export const needsReason = (from: PartialDate | null, to: PartialDate | null) =>
  from !== null && to !== null && compare(to, from) > 0
