import 'server-only'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { fromCasablanca } from '@/lib/format/casablanca'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type LocalizedText, localize } from '@/lib/localized-text'
import { dayAfter } from '@/lib/partial-date/arithmetic'
import type { CalendarMeeting } from './queries'

/**
 * Meetings whose day is known, as iCalendar (RFC 5545), in one language. `origin` is where Sharaka answers.
 * Times are the wall clock of Morocco turned into UTC: calendar programs do not all know its present rules.
 * A postponed meeting has no day any more, so it is cancelled until it is planned anew under a higher SEQUENCE.
 */
export const toCalendar = (meetings: readonly CalendarMeeting[], locale: Locale, origin: string): string => {
  const words = messagesOf(locale).calendar
  const calendar = ical({
    name: words.calendarName,
    prodId: { company: 'Sharaka', product: 'Sharaka', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  const text = (value: LocalizedText | null) => localize(value, locale)?.text ?? ''
  for (const meeting of meetings) {
    const isOff = meeting.state === 'cancelled' || meeting.state === 'postponed'
    const url = `${origin}/${locale}/meetings/${meeting.id}`
    calendar.createEvent({
      id: meeting.uid,
      sequence: meeting.sequence,
      stamp: new Date(meeting.updatedAt),
      ...spanOf(meeting),
      summary: [meeting.code, text(meeting.title) || text(meeting.committee)].filter(Boolean).join(' · '),
      location: [text(meeting.place), meeting.onlineLink].filter(Boolean).join('\n') || null,
      description: [text(meeting.committee), words.state[meeting.state], meeting.stateReason, url]
        .filter(Boolean)
        .join('\n'),
      url,
      status: isOff
        ? ICalEventStatus.CANCELLED
        : meeting.state === 'planned'
          ? ICalEventStatus.TENTATIVE
          : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}

/** DTEND is exclusive for whole days. */
const spanOf = ({ starts, ends, startsAt, endsAt }: CalendarMeeting) => {
  const first = starts ?? ''
  const last = ends ?? first
  if (!startsAt) return { start: utc(first), end: utc(dayAfter(last, 1)), allDay: true }
  return {
    start: new Date(fromCasablanca(`${first}T${startsAt}`)),
    end: endsAt ? new Date(fromCasablanca(`${last}T${endsAt}`)) : null,
  }
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`)
