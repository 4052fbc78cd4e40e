import { daysInMonth, padDay, padMonth } from './calendar'
import { lastDay, type PartialDate, partsOf } from './partial-date'

const MS_PER_DAY = 86_400_000

/** Keeps the precision: 31 January and one month is the last day of February; a bare year counts from its January. */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month ?? 1) - 1 + months
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  if (month === null) return String(newYear)
  if (day === null) return padMonth(newYear, newMonth)
  return padDay(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** Days from the last day of `a` to the last day of `b`: the slippage, when `a` is the baseline and `b` the forecast. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  return (Date.parse(lastDay(b)) - Date.parse(lastDay(a))) / MS_PER_DAY
}

/** Whole months elapsed from the last day of `a` to the last day of `b`, rounded towards zero. */
export function monthsBetween(a: PartialDate, b: PartialDate): number {
  const [from, to] = [lastDay(a), lastDay(b)]
  if (from > to) return -monthsBetween(b, a) || 0
  const [start, end] = [partsOf(from), partsOf(to)]
  const months = (end.year - start.year) * 12 + (end.month ?? 1) - (start.month ?? 1)
  return addMonths(from, months) > to ? months - 1 : months
}

/** `days` after a day, both `YYYY-MM-DD`; before it when negative. */
export const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10)
