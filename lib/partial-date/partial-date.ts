import { daysInMonth, isRealDay, padDay } from './calendar'

/** EDTF level 0: `2016`, `2016-01` or `2016-01-22`. A text that came from outside goes through `isPartialDate` first. */
export type PartialDate = string
export type Precision = 'year' | 'month' | 'day'

const FIRST_YEAR = 1900
const LAST_YEAR = 2200
const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const COARSENESS: Record<Precision, number> = { day: 0, month: 1, year: 2 }

export function isPartialDate(value: unknown): value is PartialDate {
  const match = typeof value === 'string' ? SHAPE.exec(value) : null
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  return year >= FIRST_YEAR && year <= LAST_YEAR && isRealDay(year, month, day)
}

export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

export function partsOf(date: PartialDate): { year: number; month: number | null; day: number | null } {
  const [year, month, day] = date.split('-')
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null }
}

export function firstDay(date: PartialDate): string {
  const { year, month, day } = partsOf(date)
  return padDay(year, month ?? 1, day ?? 1)
}

export function lastDay(date: PartialDate): string {
  const { year, month, day } = partsOf(date)
  return padDay(year, month ?? 12, day ?? daysInMonth(year, month ?? 12))
}

/** Orders by last day, and on the same last day the finer date first: `2016-12-31`, `2016-12`, `2016`. */
export function compare(a: PartialDate, b: PartialDate): number {
  const [endOfA, endOfB] = [lastDay(a), lastDay(b)]
  if (endOfA !== endOfB) return endOfA < endOfB ? -1 : 1
  return COARSENESS[precisionOf(a)] - COARSENESS[precisionOf(b)]
}

export function fromColumns(date: string, precision: Precision | null): PartialDate
export function fromColumns(date: string | null, precision: Precision | null): PartialDate | null
export function fromColumns(date: string | null, precision: Precision | null): PartialDate | null {
  if (date === null) return null
  return date.slice(0, { year: 4, month: 7, day: 10 }[precision ?? 'day'])
}

export function toColumns(date: PartialDate): { date: string; precision: Precision }
export function toColumns(date: PartialDate | null): { date: string | null; precision: Precision | null }
export function toColumns(date: PartialDate | null) {
  return date === null
    ? { date: null, precision: null }
    : { date: firstDay(date), precision: precisionOf(date) }
}
