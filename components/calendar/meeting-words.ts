import type { CalendarMeeting } from '@/lib/calendar/queries'
import type { Locale } from '@/lib/i18n/locale'
import { localize } from '@/lib/localized-text'

/** What a meeting is called: its own title, or its committee's name. */
export const nameOf = ({ title, committee }: CalendarMeeting, locale: Locale) =>
  localize(title, locale) ?? localize(committee, locale) ?? { text: '', lang: locale }

export const isOff = ({ state }: CalendarMeeting) => state === 'cancelled' || state === 'postponed'

/** `09:30–12:00`, `09:30`, or nothing. */
export const timeOf = ({ startsAt, endsAt }: CalendarMeeting) =>
  startsAt ? [startsAt, endsAt].filter(Boolean).join('–') : ''
