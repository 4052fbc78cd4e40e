import { monthsBetween } from '@/lib/partial-date/arithmetic'
import { lastDay } from '@/lib/partial-date/partial-date'
import type { ScheduleRow } from './schedule-reads'

export type Grain = 'month' | 'quarter' | 'year'

export type Schedule = {
  grain: Grain
  /** At the end of each period in which something moves, and today. */
  points: ScheduleRow[]
  today: string
  /** In per cent, up to today. */
  planned: number
  reached: number
  /** The day on which the plan went beyond what is reached; where that is ahead, the day on which the plan comes to it. */
  levelOn: string | null
  /** The day of the last milestone, as planned and as expected. */
  plannedEnd: string | null
  forecastEnd: string | null
}

/** Three years fit by month and ten by quarter. */
export const grainOf = (from: string, to: string): Grain => {
  const months = monthsBetween(from, to)
  return months <= 36 ? 'month' : months <= 120 ? 'quarter' : 'year'
}

/** Progress against plan, or null where no milestone has a date or weighs anything. */
export const scheduleOf = (rows: readonly ScheduleRow[], today: string): Schedule | null => {
  const [first, last] = [rows[0], rows.at(-1)]
  const now = rows.findLast(({ on }) => on <= today)
  if (!first || !last || !now || (last.planned === 0 && last.forecast === 0 && now.reached === 0)) return null
  const grain = grainOf(first.on, last.on)
  const reached = now.reached ?? 0
  const isBehind = now.planned > reached
  return {
    ...{ grain, today, reached, planned: now.planned },
    points: rows.flatMap((row, at) => pointsOf(row, rows[at + 1], grain, today)),
    levelOn:
      now.planned === reached
        ? null
        : (rows.find(({ planned }) => (isBehind ? planned > reached : planned >= reached))?.on ?? null),
    plannedEnd: endOf(rows, 'planned'),
    forecastEnd: endOf(rows, 'forecast'),
  }
}

/* A row speaks for its period where it is the last of it; today's always speaks. */
const pointsOf = (row: ScheduleRow, next: ScheduleRow | undefined, grain: Grain, today: string) => {
  const end = periodEnd(row.on, grain)
  const isLast = !next || next.on > end
  if (row.on === today) return [row]
  return isLast ? [{ ...row, on: row.on < today && end > today ? row.on : end }] : []
}

export const periodEnd = (day: string, grain: Grain): string => {
  if (grain === 'year') return lastDay(day.slice(0, 4))
  if (grain === 'month') return lastDay(day.slice(0, 7))
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3) // not money: a month
  return lastDay(`${day.slice(0, 4)}-${String(quarter * 3).padStart(2, '0')}`)
}

export const periodStart = (day: string, grain: Grain): string => {
  if (grain === 'year') return `${day.slice(0, 4)}-01-01`
  if (grain === 'month') return `${day.slice(0, 7)}-01`
  return `${periodEnd(day, 'quarter').slice(0, 5)}${startMonths[periodEnd(day, 'quarter').slice(5, 7)] ?? '01'}-01`
}

const startMonths: Record<string, string> = { '03': '01', '06': '04', '09': '07', '12': '10' }

const endOf = (rows: readonly ScheduleRow[], part: 'planned' | 'forecast') => {
  const whole = rows.at(-1)?.[part] ?? 0
  return whole === 0 ? null : (rows.find((row) => row[part] === whole)?.on ?? null)
}
