/** Days since 1970-01-01; `end` is the first day after. */
export type Extent = { start: number; end: number }

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const MS_PER_DAY = 86_400_000

/** What a date may mean: the whole month when only the month is known. Null for anything that is no real date. */
export function extentOf(date: string | null | undefined): Extent | null {
  const [, y, m, d] = PARTIAL.exec(date ?? '') ?? []
  if (!y) return null
  const [year, month] = [Number(y), Number(m ?? 1) - 1]
  const start = dayOf(year, month, Number(d ?? 1))
  const isReal = month >= 0 && month <= 11 && start >= dayOf(year, month) && start < dayOf(year, month + 1)
  return isReal ? { start, end: d ? start + 1 : m ? dayOf(year, month + 1) : dayOf(year + 1) } : null
}

/** Months count from 0 and may run over the year. Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999. */
export function dayOf(year: number, month = 0, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day) / MS_PER_DAY
}

export function monthOf(day: number): { year: number; month: number } {
  const date = new Date(Math.floor(day) * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() }
}

export function isDay(extent: Extent): boolean {
  return extent.end - extent.start === 1
}

export function middle(extent: Extent): number {
  return (extent.start + extent.end) / 2
}
