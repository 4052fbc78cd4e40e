import type { AsAt } from '@/lib/as-at'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { ProjectRow } from '@/lib/portfolio-timeline/queries'
import type { SentGroup } from '@/lib/portfolio-timeline/sent'
import type { ChartWords } from './words'

/** What the chart says. A number is worded once, however many lines say it. */
export function chartWords(
  locale: Locale,
  projects: readonly ProjectRow[],
  groups: readonly SentGroup[],
  { day, isToday }: AsAt,
): ChartWords {
  const { portfolioTimeline: own, milestones } = messagesOf(locale)
  const { timeline, state } = milestones
  const t = translator(locale, 'portfolioTimeline')
  const count = translator(locale, 'portfolio')
  const { fit, year, quarter, month, zoom, undated, baseline, forecast, actual } = timeline
  return {
    ...{ fit, year, quarter, month, zoom, undated, baseline, forecast, actual, state },
    title: own.title,
    today: isToday ? timeline.today : formatPartialDate(day, locale),
    todayEarlier: isToday ? timeline.todayEarlier : own.dayEarlier,
    todayLater: isToday ? timeline.todayLater : own.dayLater,
    late: worded(
      projects.map(({ late }) => late),
      (late) => t('late', { late }),
    ),
    projects: worded(
      groups.map(([, , members]) => members.length),
      (total) => count('count', { count: total }),
    ),
    failed: own.failed,
    again: own.again,
  }
}

const worded = (numbers: readonly number[], say: (number: number) => string) =>
  Object.fromEntries([...new Set(numbers)].filter((one) => one > 0).map((one) => [one, say(one)]))
