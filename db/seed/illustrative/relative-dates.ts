import { addMonths } from '@/lib/partial-date/arithmetic'
import type { PartialDate } from '@/lib/partial-date/partial-date'

const MS_PER_DAY = 86_400_000

const DAYS_TO_MONDAY = new Map([
  [0, 1],
  [6, 2],
])

/** Partial dates counted from a day: `day(-5)`, `month(2)`, `year(1)`; `workday(30)` leaves the weekend to the Monday after. */
export const datesAround = (today: string) => {
  const day = (offset: number): PartialDate =>
    new Date(Date.parse(today) + offset * MS_PER_DAY).toISOString().slice(0, 10)
  const workday = (offset: number): PartialDate =>
    day(offset + (DAYS_TO_MONDAY.get(new Date(day(offset)).getUTCDay()) ?? 0))
  return {
    day,
    workday,
    month: (offset: number): PartialDate => addMonths(today.slice(0, 7), offset),
    year: (offset: number): PartialDate => String(Number(today.slice(0, 4)) + offset),
    instant: (offset: number) => `${day(offset)}T10:00:00Z`,
  }
}

export type Dates = ReturnType<typeof datesAround>
