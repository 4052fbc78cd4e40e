import { addMonths, dayAfter } from '@/lib/partial-date/arithmetic'
import { daysInMonth, padDay } from '@/lib/partial-date/calendar'
import { isPartialDate, partsOf } from '@/lib/partial-date/partial-date'

/** `2026-12`; anything else is the month of `today`. */
export const monthOf = (asked: string | undefined, today: string) =>
  asked?.length === 7 && isPartialDate(asked) ? asked : today.slice(0, 7)

/** The month before or after; a partial date keeps its precision. */
export const monthAfter = (month: string, by: 1 | -1) => addMonths(month, by)

/** Weeks from Monday to Sunday that cover the month, the days around it included. */
export const weeksOf = (month: string): string[][] => {
  const { year, month: number } = partsOf(month)
  const first = padDay(year, number ?? 1, 1)
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const weeks = Math.ceil((weekday + daysInMonth(year, number ?? 1)) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => dayAfter(first, week * 7 + day - weekday)),
  )
}

/** Every day from the first to the last, at most 60. */
export const daysFrom = (first: string, last: string) => {
  const days: string[] = []
  for (let day = first; day <= last && days.length < 60; day = dayAfter(day, 1)) days.push(day)
  return days
}
