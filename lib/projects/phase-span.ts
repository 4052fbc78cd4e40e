import { addMonths } from '@/lib/partial-date/arithmetic'
import { firstDay, type PartialDate, precisionOf } from '@/lib/partial-date/partial-date'

type Phase = { id: number; months: number }
export type PhaseSpan = { id: number; start: PartialDate; end: PartialDate }

const MS_PER_DAY = 86_400_000

/**
 * The phases one after the other from the project's start, to its precision. Null when they cannot be placed:
 * a start known to the year does not say in which month a phase of six ends.
 */
export const phaseSpans = (start: PartialDate | null, phases: readonly Phase[]): PhaseSpan[] | null => {
  if (start === null || precisionOf(start) === 'year') return null
  let elapsed = 0
  return phases.map(({ id, months }) => {
    const from = addMonths(start, elapsed)
    elapsed += months
    return { id, start: from, end: justBefore(addMonths(start, elapsed)) }
  })
}

export const isWithinSpan = ({ start, end }: PhaseSpan, today: string) =>
  start <= today && end.localeCompare(today.slice(0, end.length)) >= 0

/** The month before a month, the day before a day. */
const justBefore = (date: PartialDate): PartialDate =>
  precisionOf(date) === 'month'
    ? addMonths(date, -1)
    : new Date(Date.parse(firstDay(date)) - MS_PER_DAY).toISOString().slice(0, 10)
