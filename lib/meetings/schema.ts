import * as z from 'zod/mini'
import {
  localizedText,
  newOrder,
  optionalId,
  optionalLocalizedText,
  optionalText,
  optionalWholeNumber,
  recordId,
  requiredDate,
  requiredText,
  typedDate,
  version,
} from '@/lib/fields'
import { casablancaToday } from '@/lib/format/casablanca'
import { locales } from '@/lib/i18n/locale'
import { firstDay, type PartialDate, precisionOf } from '@/lib/partial-date/partial-date'
import { attendanceKinds } from './rules'
import { typedTime } from './typed-time'

const optionalLink = optionalText(500).check(
  z.refine((link) => link === null || /^https?:\/\/\S+$/.test(link), 'one_link'),
)

const optionalNumber = optionalWholeNumber(1, 9999)

const when = { starts: requiredDate, ends: typedDate, startsAt: typedTime, endsAt: typedTime }

const details = {
  ...when,
  title: optionalLocalizedText(300),
  place: optionalLocalizedText(200),
  onlineLink: optionalLink,
  language: z.enum(locales),
}

type When = {
  starts: PartialDate | null
  ends: PartialDate | null
  startsAt: string | null
  endsAt: string | null
}

const isDay = (date: PartialDate | null) => date !== null && precisionOf(date) === 'day'
const isOneDay = ({ starts, ends }: When) => ends === null || ends === starts

/** Each says one thing, so that a field is told one mistake at a time. */
const inOrder = [
  z.refine<When>(({ starts, ends }) => ends === null || (isDay(starts) && isDay(ends)), {
    path: ['ends'],
    error: 'end_needs_days',
  }),
  z.refine<When>(({ starts, ends }) => !isDay(starts) || !isDay(ends) || String(ends) >= String(starts), {
    path: ['ends'],
    error: 'date_before_begin',
  }),
  z.refine<When>(({ starts, startsAt }) => startsAt === null || starts === null || isDay(starts), {
    path: ['startsAt'],
    error: 'time_needs_day',
  }),
  z.refine<When>(({ startsAt, endsAt }) => endsAt === null || startsAt !== null, {
    path: ['startsAt'],
    error: 'time_needs_start',
  }),
  z.refine<When>(
    (at) => at.startsAt === null || at.endsAt === null || !isOneDay(at) || at.endsAt > at.startsAt,
    { path: ['endsAt'], error: 'time_before_start' },
  ),
]

/** `next`: the number after the last one, given when the meeting is recorded. Empty: it has none. */
const numbered = z.union([z.literal('next'), optionalNumber], 'number')

export const planMeetingSchema = z
  .object({ ...details, committeeId: recordId, number: numbered, isHeld: z.boolean() })
  .check(
    ...inOrder,
    z.refine(({ starts, isHeld }) => !isHeld || starts === null || firstDay(starts) <= casablancaToday(), {
      path: ['starts'],
      error: 'held_in_future',
    }),
  )

const named = { meetingId: recordId, version }

export const editMeetingSchema = z.object({ ...details, ...named, number: optionalNumber }).check(...inOrder)

export const meetingSchema = z.object(named)
export const meetingReasonSchema = z.object({ ...named, reason: requiredText(2000, 'reason_required') })
/** A postponed or cancelled meeting is planned again, on the same day or another. */
export const reinstateMeetingSchema = z.object({ ...named, ...when }).check(...inOrder)

export const agendaItemSchema = z.object({
  meetingId: recordId,
  itemId: z.nullable(recordId),
  version,
  title: localizedText(300),
  duration: optionalWholeNumber(1, 1440),
  presenter: optionalText(200),
  projectId: optionalId,
  milestoneId: optionalId,
  decisionId: optionalId,
  documents: optionalText(1000),
})

export const removeAgendaItemSchema = z.object({ meetingId: recordId, itemId: recordId, version })
/** Every item of the meeting. */
export const orderAgendaSchema = z.object({ meetingId: recordId, ...newOrder })

/** The seats that were changed, each with the version that was seen (0: nothing noted yet). */
export const attendanceSchema = z.object({
  meetingId: recordId,
  seats: z
    .array(
      z
        .object({
          seatId: recordId,
          version,
          kind: z.union([z.enum(attendanceKinds), z.literal('')]),
          person: optionalText(200),
        })
        .check(
          z.refine(({ kind, person }) => kind !== 'represented' || person !== null, {
            path: ['person'],
            error: 'represented_by',
          }),
        ),
    )
    .check(z.minLength(1), z.maxLength(200, 'too_many')),
})

export const guestSchema = z.object({
  meetingId: recordId,
  name: requiredText(200),
  organisation: optionalText(200),
})
export const removeGuestSchema = z.object({ meetingId: recordId, guestId: recordId, version })
