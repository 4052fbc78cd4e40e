import { fromCasablanca } from '@/lib/format/casablanca'
import { dayAfter } from '@/lib/partial-date/arithmetic'

/** A day in Morocco as which something is looked at: today, or one in the past. */
export type AsAt = {
  day: string
  isToday: boolean
  /** The first instant that comes too late: midnight after that day, in Morocco. */
  until: string
}

/** A day to come is not looked at: then, as without one, it is today. */
export const asAtOf = (asked: string | null, today: string): AsAt => {
  const day = asked !== null && asked < today ? asked : today
  return { day, isToday: day === today, until: fromCasablanca(`${dayAfter(day, 1)}T00:00`) }
}
