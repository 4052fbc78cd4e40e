import 'server-only'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import { daysBetween, monthsBetween } from '@/lib/partial-date/arithmetic'
import type { Schedule } from './schedule'
import type { ScheduleFacts } from './schedule-reads'
import type { Trend } from './trend'

/** What is reached against what was planned, by how long the two are apart, and when all is expected. */
export const scheduleSentence = (schedule: Schedule, locale: Locale): string => {
  const { today, planned, reached, plannedEnd, forecastEnd } = schedule
  const say = translator(locale, 'projectDashboard.schedule')
  const day = dayIn(locale)
  const order = planned > reached ? 'behind' : planned < reached ? 'ahead' : 'onTime'
  const percent = (part: number) => isolate(formatPercent(part, locale))
  const stands = say(order, { date: day(today), reached: percent(reached), planned: percent(planned) })
  const ends =
    reached === 100
      ? say('done')
      : forecastEnd === null || plannedEnd === null
        ? ''
        : forecastEnd === plannedEnd
          ? say('endsAsPlanned', { forecast: day(forecastEnd) })
          : say('ends', { planned: day(plannedEnd), forecast: day(forecastEnd) })
  return [stands, distanceOf(schedule, locale), ends].filter(Boolean).join(' ')
}

const distanceOf = ({ today, planned, reached, levelOn }: Schedule, locale: Locale) => {
  if (levelOn === null) return ''
  const say = translator(locale, 'projectDashboard.schedule')
  if (levelOn === today) return planned > reached ? say('behindNow') : ''
  const [from, to] = [levelOn, today].toSorted()
  const span = spanIn(locale)(from ?? today, to ?? today)
  return say(planned > reached ? 'behindSince' : 'aheadOf', { day: dayIn(locale)(levelOn), span })
}

/* In whole months from two on, so that what is long is not counted in days. */
const spanIn = (locale: Locale) => (from: string, to: string) => {
  const say = translator(locale, 'projectDashboard.schedule')
  const months = monthsBetween(from, to)
  return months < 2 ? say('days', { count: daysBetween(from, to) }) : say('months', { count: months })
}

/** What the curve had to assume. */
export const scheduleNotes = (
  { unapproved, undated, reachedUndated }: ScheduleFacts,
  locale: Locale,
): string[] => {
  const say = translator(locale, 'projectDashboard.schedule')
  return (
    [
      ['unapproved', unapproved],
      ['undated', undated],
      ['reachedUndated', reachedUndated],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([key, count]) => say(key, { count }))
}

/** How many forecasts moved, which way, and the one that moved most. */
export const trendSentence = ({ moved }: Trend, total: number, locale: Locale): string => {
  const say = translator(locale, 'projectDashboard.trend')
  const counted = say('sentence', {
    ...{ moved: moved.length, total },
    later: moved.filter(({ days }) => days > 0).length,
    earlier: moved.filter(({ days }) => days < 0).length,
  })
  const [most] = moved
  if (!most || most.days === 0) return counted
  const day = dayIn(locale)
  const milestone = isolate(localize(most.title, locale)?.text ?? '')
  return `${counted} ${say('most', { milestone, from: day(most.first), to: day(most.latest) })}`
}

/** What the drawing leaves out. */
export const trendNotes = ({ moved, drawn }: Trend, total: number, locale: Locale): string[] => {
  const say = translator(locale, 'projectDashboard.trend')
  return (
    [
      ['others', moved.length - drawn.length],
      ['steady', total - moved.length],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([key, count]) => say(key, { count }))
}

const dayIn = (locale: Locale) => (day: string) => isolate(formatPartialDate(day, locale))

// Dates, figures and names keep their own order among the words around them.
const isolate = (text: string) => `\u2068${text}\u2069`
