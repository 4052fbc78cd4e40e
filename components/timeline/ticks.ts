import { dayOf, type Extent, monthOf } from './days'
import { type Place, place } from './scale'

const MOST_YEARS = 60
const MOST_MONTHS = 360

/** One tick a year, or every so many years when a slip of the pen has made the axis centuries long. */
export function yearTicks(axis: Extent): (Place & { year: number })[] {
  const [first, last] = [monthOf(axis.start).year, monthOf(axis.end - 1).year]
  const step = Math.ceil((last - first + 1) / MOST_YEARS)
  return Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, i) => {
    const year = first + i * step
    const [start, end] = [Math.max(axis.start, dayOf(year)), Math.min(axis.end, dayOf(year + step))]
    return { year, ...place(axis, { start, end }) }
  })
}

/** Each month with its length in days, for an axis of whole months; none when they would be too many to read. */
export function monthTicks(axis: Extent): { year: number; month: number; days: number }[] {
  const [first, last] = [monthOf(axis.start), monthOf(axis.end)]
  const count = (last.year - first.year) * 12 + last.month - first.month
  if (count > MOST_MONTHS) return []
  return Array.from({ length: count }, (_, i) => {
    const start = dayOf(first.year, first.month + i)
    return { ...monthOf(start), days: dayOf(first.year, first.month + i + 1) - start }
  })
}
