import type { Tick, TrendData } from '@/components/chart/types'
import { placeOfDay } from '@/components/finance-charts/place'
import { timeTicks } from '@/lib/finance-charts/time-ticks'
import { formatPartialDate } from '@/lib/format/partial-date'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { localize } from '@/lib/localized-text'
import { dayAfter } from '@/lib/partial-date/arithmetic'
import { lastDay } from '@/lib/partial-date/partial-date'
import type { Trend } from '@/lib/project-dashboard/trend'

/** The lines laid out for their drawing: across, the reporting days; upwards, the dates then expected. */
export const trendDrawn = ({ days, drawn }: Trend, locale: Locale): TrendData => {
  const expected = drawn
    .flatMap(({ path }) => path.flatMap(({ date }) => (date === null ? [] : [lastDay(date)])))
    .toSorted()
  const [opens, ends] = [days[0] ?? '', days.at(-1) ?? '']
  // Air above and below, so that no line lies on the edge.
  const [low, high] = [dayAfter(expected[0] ?? ends, -20), dayAfter(expected.at(-1) ?? ends, 20)]
  return {
    names: drawn.map(({ title }, at) => `${at + 1}. ${localize(title, locale)?.text ?? ''}`),
    points: days.map((on, at) => {
      const stops = drawn.map(({ path }) => path[at] ?? { date: null, hasMoved: false })
      return {
        at: placeOfDay(on),
        title: formatPartialDate(on, locale),
        stops: stops.map(({ date, hasMoved }) => ({
          place: date === null ? null : placeOfDay(lastDay(date)),
          hasMoved,
        })),
        texts: stops.map(({ date }) => (date === null ? null : formatPartialDate(date, locale, 'short'))),
      }
    }),
    scale: ticks(low, high, locale),
    time: ticks(opens, ends, locale),
    ...{ from: placeOfDay(opens), to: placeOfDay(ends), low: placeOfDay(low), high: placeOfDay(high) },
    isRightToLeft: directionOf(locale) === 'rtl',
  }
}

const ticks = (from: string, to: string, locale: Locale): Tick[] =>
  timeTicks(from, to).map(({ day, isYear }) => ({
    at: placeOfDay(day),
    label: formatPartialDate(day.slice(0, isYear ? 4 : 7), locale, 'short'),
  }))
