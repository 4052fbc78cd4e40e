import 'server-only'
import { createHash } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import { database, type Transaction } from '@/db/client'
import type { committeeKinds, meetingStates } from '@/db/vocabulary'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import { answered } from '@/lib/database-errors'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'

export type CalendarMeeting = {
  id: number
  uid: string
  code: string | null
  number: number | null
  title: LocalizedText | null
  committee: LocalizedText
  committeeKind: (typeof committeeKinds)[number]
  starts: PartialDate | null
  /** The last day, when it is another than the first. */
  ends: string | null
  /** `09:30`, on the clock in Morocco. */
  startsAt: string | null
  endsAt: string | null
  place: LocalizedText | null
  onlineLink: string | null
  state: (typeof meetingStates)[number]
  stateReason: string | null
  sequence: number
  updatedAt: string
  isIllustrative: boolean
}

const meetings = (condition: SQL, order: SQL, limit: number) => sql`
  select m.id, m.uid, m.code, m.number, m.title, c.name committee, c.kind "committeeKind",
    partial_date(m.starts_on, m.starts_precision) starts, m.ends_on::text ends, left(m.starts_at::text, 5) "startsAt", left(m.ends_at::text, 5) "endsAt",
    m.place, m.online_link "onlineLink", m.state, m.state_reason "stateReason", m.calendar_sequence sequence, to_char(m.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') "updatedAt",
    m.is_illustrative "isIllustrative"
  from meeting m join committee c on c.id = m.committee_id where ${condition} order by ${order} limit ${limit}`

const inOrder = sql`m.starts_on, m.starts_at nulls first, m.id`
export const listSize = 50

/** The meetings that touch the days from `first` to `last`, both included. */
export const listMeetingsBetween = (viewer: Viewer, first: string, last: string) =>
  read(viewer, (tx) => ({
    meetings: tx.execute<CalendarMeeting>(
      meetings(
        sql`m.starts_precision = 'day' and m.starts_on <= ${last} and coalesce(m.ends_on, m.starts_on) >= ${first}`,
        inOrder,
        500,
      ),
    ),
    feed: feedOf(tx),
  }))

/** Coming and past meetings; what was held today is past, and one without a date is coming until it was held. */
export const listMeetings = (viewer: Viewer, today: string, page: number) => {
  const isPast = sql`(m.state in ('held', 'circulated', 'locked')
    or coalesce(coalesce(m.ends_on, last_day(m.starts_on, m.starts_precision)) < ${today}, m.state = 'cancelled'))`
  return read(viewer, (tx) => ({
    coming: tx.execute<CalendarMeeting>(
      meetings(sql`not ${isPast}`, sql`m.starts_on nulls last, m.starts_at nulls first, m.id`, listSize),
    ),
    past: tx.execute<CalendarMeeting>(
      sql`${meetings(
        isPast,
        sql`m.starts_on desc nulls last, m.id desc`,
        listSize,
      )} offset ${(page - 1) * listSize}`,
    ),
    count: tx.execute<{ total: number }>(sql`select count(*)::integer total from meeting m where ${isPast}`),
    feed: feedOf(tx),
  }))
}

/** The next that are called or planned, the nearest first. */
export const listNextOf = (tx: Transaction, today: string, limit: number) =>
  tx.execute<CalendarMeeting>(
    meetings(
      sql`m.state in ('planned', 'convened') and coalesce(m.ends_on, last_day(m.starts_on, m.starts_precision)) >= ${today}`,
      inOrder,
      limit,
    ),
  )

/** Since when the viewer has a secret address, if they have one; the address itself is not kept. */
const feedOf = (tx: Transaction) =>
  tx.execute<{ createdAt: string }>(
    sql`select created_at "createdAt" from calendar_feed where account_id = viewer_id() and revoked_at is null`,
  )

/** One meeting for a calendar program; null when it is out of sight, does not exist or its day is unknown. */
export const getCalendarMeeting = async (viewer: Viewer, meetingId: number) => {
  const found = await read(viewer, (tx) => ({
    meetings: tx.execute<CalendarMeeting>(
      meetings(sql`m.id = ${meetingId} and m.starts_precision = 'day'`, inOrder, 1),
    ),
  }))
  return found.meetings[0] ?? null
}

export const hashFeedToken = (token: string) => createHash('sha256').update(token).digest()

/** What the person behind a secret address may see now, of the last year and to come; null when it opens nothing. */
export const readFeed = (token: string, from: string) =>
  answered(
    database().transaction(async (tx) => {
      const [feed] = await tx.execute<{ account: number | null }>(
        sql`select calendar_feed_account(${hashFeedToken(token)}) account`,
      )
      if (!feed?.account) return null
      await tx.execute(sql`select enter_viewer(${feed.account})`)
      const found = await tx.execute<CalendarMeeting>(
        meetings(sql`m.starts_precision = 'day' and m.starts_on >= ${from}`, inOrder, 500),
      )
      const [account] = await tx.execute<{ locale: Locale }>(
        sql`select locale from account where id = viewer_id()`,
      )
      return account ? { meetings: found, locale: account.locale } : null
    }),
  )
