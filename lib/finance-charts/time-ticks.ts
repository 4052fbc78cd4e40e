import { addMonths, monthsBetween } from '@/lib/partial-date/arithmetic'
import { firstDay } from '@/lib/partial-date/partial-date'

const STEPS = [1, 3, 6, 12, 24, 60, 120, 240]
const MOST = 8

/** First days between two others, at most eight of them: of months, and over a longer time of years. */
export const timeTicks = (from: string, to: string): { day: string; isYear: boolean }[] => {
  const span = monthsBetween(from, to) + 1
  const step = STEPS.find((months) => span / months <= MOST) ?? STEPS.at(-1) ?? 1
  const isYear = step >= 12
  // A multiple of the step, counted from the year nought.
  const [year = 0, month = 1] = from.split('-').map((part) => Number(part)) // not money: a month
  const offset = (year * 12 + month - 1) % step
  const ticks: { day: string; isYear: boolean }[] = []
  for (let at = firstDay(addMonths(from.slice(0, 7), -offset)); at <= to; at = addMonths(at, step))
    if (at >= from) ticks.push({ day: at, isYear })
  return ticks
}
