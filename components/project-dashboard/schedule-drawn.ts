import type { LineData, Point } from '@/components/chart/types'
import { placeOfDay } from '@/components/finance-charts/place'
import { timeTicks } from '@/lib/finance-charts/time-ticks'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { periodStart, type Schedule } from '@/lib/project-dashboard/schedule'
import type { ScheduleRow } from '@/lib/project-dashboard/schedule-reads'

/**
 * The curve laid out for its drawing, from nought. What moved in a period rises over it: on which day of it is not said,
 * and what is reached ends today.
 */
export const scheduleDrawn = (schedule: Schedule, locale: Locale): Omit<LineData, 'series'> => {
  const { points, grain, today } = schedule
  const risen = points.flatMap((point, at) => {
    const [begin, before] = [periodStart(point.on, grain), points[at - 1] ?? nought]
    const resting = { ...before, on: begin, reached: begin > today ? null : before.reached }
    return begin > before.on ? [resting, point] : [point]
  })
  const [opens, ends] = [risen[0]?.on ?? today, risen.at(-1)?.on ?? today]
  return {
    points: risen.map((row) => drawn(row, locale)),
    scale: [0, 25, 50, 75, 100].map((at) => ({ at, label: formatPercent(at, locale) })),
    time: timeTicks(opens, ends).map(({ day, isYear }) => ({
      at: placeOfDay(day),
      label: formatPartialDate(day.slice(0, isYear ? 4 : 7), locale, 'short'),
    })),
    from: placeOfDay(opens),
    to: placeOfDay(ends),
    now: { at: placeOfDay(today), label: messagesOf(locale).charts.today },
    isRightToLeft: directionOf(locale) === 'rtl',
  }
}

const drawn = ({ on, reached, planned, forecast }: ScheduleRow, locale: Locale): Point => {
  const places = [reached, planned, forecast]
  return {
    at: placeOfDay(on),
    title: formatPartialDate(on, locale),
    places,
    texts: places.map((part) => (part === null ? null : formatPercent(part, locale))),
  }
}

const nought: ScheduleRow = { on: '', planned: 0, forecast: 0, reached: 0 }
