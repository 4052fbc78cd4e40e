import { formatPartialDate } from '@/lib/format/partial-date'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import type { MeetingDetail } from '@/lib/meetings/queries'

export const dayOf = ({ starts, ends }: Pick<MeetingDetail, 'starts' | 'ends'>, locale: Locale) =>
  starts === null
    ? null
    : ends === null
      ? formatPartialDate(starts, locale)
      : formatPartialRange(starts, ends, locale)

/** `09:30–12:00`, `09:30`, or nothing. */
export const timeOf = ({ startsAt, endsAt }: Pick<MeetingDetail, 'startsAt' | 'endsAt'>) =>
  [startsAt, endsAt].filter(Boolean).join('–')
