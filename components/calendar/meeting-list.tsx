import { MeetingStateTag } from '@/components/meetings/meeting-state-tag'
import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import type { CalendarMeeting } from '@/lib/calendar/queries'
import { formatPartialDate } from '@/lib/format/partial-date'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { isOff, nameOf, timeOf } from './meeting-words'

type Props = { label: string; meetings: readonly CalendarMeeting[]; locale: Locale }

export function MeetingList({ label, meetings, locale }: Props) {
  const t = translator(locale, 'calendar')
  const words = messagesOf(locale).calendar
  return (
    <ul aria-label={label} className="divide-y">
      {meetings.map((meeting) => {
        const name = nameOf(meeting, locale)
        return (
          <li
            key={meeting.id}
            className="grid gap-x-4 gap-y-1 px-4 py-3 sm:grid-cols-[11rem_minmax(0,1fr)_auto] sm:items-baseline"
          >
            <div>
              <p className={isOff(meeting) ? 'text-ink-muted line-through' : undefined}>
                {dayOf(meeting, locale) ?? <span className="text-ink-faint">{words.noDate}</span>}
              </p>
              <p className="text-sm text-ink-muted">
                <bdi className="figures">{timeOf(meeting)}</bdi>
              </p>
            </div>
            <div className="min-w-0">
              <Link
                href={`/${locale}/meetings/${meeting.id}`}
                prefetch={false}
                className="font-medium hover:underline"
              >
                <bdi lang={name.lang === locale ? undefined : name.lang}>{name.text}</bdi>
              </Link>
              <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">
                {meeting.code ? (
                  <Code>{meeting.code}</Code>
                ) : (
                  meeting.number && <span>{t('number', { number: meeting.number })}</span>
                )}
                {meeting.title && <TextIn text={meeting.committee} locale={locale} />}
                <TextIn text={meeting.place} locale={locale} />
                {meeting.onlineLink && <span>{words.online}</span>}
                {meeting.isIllustrative && <Tag tone="info">{words.illustrative}</Tag>}
              </p>
            </div>
            <div>
              <MeetingStateTag state={meeting.state} locale={locale} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const dayOf = ({ starts, ends }: CalendarMeeting, locale: Locale) => {
  if (!starts) return null
  return ends && ends !== starts
    ? formatPartialRange(starts, ends, locale)
    : formatPartialDate(starts, locale)
}
