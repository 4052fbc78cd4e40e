import { cx } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { daysFrom, weeksOf } from '@/lib/calendar/month'
import type { CalendarMeeting } from '@/lib/calendar/queries'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { isOff, nameOf, timeOf } from './meeting-words'

type Props = { month: string; today: string; meetings: readonly CalendarMeeting[]; locale: Locale }

/* A table of weeks; on a phone the days that hold a meeting, one under the other. */
export function MonthGrid({ month, today, meetings, locale }: Props) {
  const words = messagesOf(locale).calendar
  const weeks = weeksOf(month)
  const byDay = new Map<string, CalendarMeeting[]>()
  for (const meeting of meetings)
    if (meeting.starts)
      for (const day of daysFrom(meeting.starts, meeting.ends ?? meeting.starts))
        byDay.set(day, [...(byDay.get(day) ?? []), meeting])
  return (
    <table className="w-full table-fixed border-collapse max-md:block">
      <caption className="sr-only">{formatPartialDate(month, locale)}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b text-sm text-ink-muted">
          {words.weekdays.map((name, at) => (
            <th
              key={name}
              scope="col"
              abbr={words.shortWeekdays[at]}
              className="px-2 py-2 text-start font-medium"
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {weeks.map((week) => (
          <tr key={week[0]} className="max-md:block md:border-b md:last:border-b-0">
            {week.map((day) => (
              <Day
                key={day}
                isOutside={!day.startsWith(month)}
                {...{ day, today, locale }}
                meetings={byDay.get(day) ?? []}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = {
  day: string
  today: string
  isOutside: boolean
  meetings: CalendarMeeting[]
  locale: Locale
}

function Day({ day, today, isOutside, meetings, locale }: DayProps) {
  const isToday = day === today
  const shows = meetings.length > 0 && !isOutside
  return (
    <td
      aria-current={isToday ? 'date' : undefined}
      className={cx(
        'h-28 align-top md:border-e md:p-1.5 md:last:border-e-0 max-md:h-auto max-md:border-b max-md:p-4',
        shows ? 'max-md:block' : 'max-md:hidden',
        isOutside && 'bg-canvas',
      )}
    >
      <p className="mb-1 text-sm">
        <span aria-hidden className="max-md:hidden">
          <span
            className={cx(
              'figures inline-grid h-6 min-w-6 place-items-center rounded-sm px-1',
              isToday && 'bg-accent font-semibold text-on-accent',
              isOutside && 'text-ink-faint',
            )}
          >
            {Number(day.slice(8))}
          </span>
        </span>
        <span className="font-medium md:sr-only">{formatPartialDate(day, locale)}</span>
      </p>
      <ul className="grid gap-1">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Entry meeting={meeting} locale={locale} />
          </li>
        ))}
      </ul>
    </td>
  )
}

function Entry({ meeting, locale }: { meeting: CalendarMeeting; locale: Locale }) {
  const words = messagesOf(locale).calendar
  const name = nameOf(meeting, locale)
  const isStruck = isOff(meeting)
  return (
    <Link
      href={`/${locale}/meetings/${meeting.id}`}
      prefetch={false}
      className={cx(
        'block rounded-sm border-s-2 px-1.5 py-1 text-sm',
        isStruck
          ? 'border-line-strong bg-sunken text-ink-muted'
          : 'border-accent bg-accent-soft text-accent-ink hover:underline',
      )}
    >
      {meeting.startsAt && <bdi className="figures font-medium">{timeOf(meeting)}</bdi>}{' '}
      <span
        lang={name.lang === locale ? undefined : name.lang}
        className={cx('line-clamp-2', isStruck && 'line-through')}
      >
        {name.text}
      </span>
      {isStruck && <span className="block font-medium">{words.state[meeting.state]}</span>}
    </Link>
  )
}
