import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import { commentAnswers } from '../vocabulary'
import { account } from './accounts'
import { identity, instant, lifecycle } from './columns'
import { committeeSeat } from './committees'
import { agendaItem, committeeOf, meeting } from './meetings'
import { organisation } from './organisations'
import { committeeIsManaged, policy } from './policies'

export const commentAnswer = pgEnum('comment_answer', commentAnswers)
const meetingKey = () => integer('meeting_id').references(() => meeting.id)

/** A draft is the ministry's own until it is circulated. */
const isCirculated = (meetingId: AnyPgColumn) => sql`
  (select viewer_sees_all()) or exists (select from meeting m where m.id = ${meetingId} and m.state in ('circulated', 'locked') offset 0)`

/** What was said on one item: a document of the editor, cleaned on the server (lib/minutes/document.ts). */
export const minutesItem = pgTable(
  'minutes_item',
  {
    agendaItemId: integer('agenda_item_id')
      .primaryKey()
      .references(() => agendaItem.id),
    meetingId: meetingKey().notNull(),
    said: jsonb('said').notNull(),
    ...lifecycle(),
  },
  (t) => [
    index('minutes_item_meeting').on(t.meetingId),
    policy('minutes_item_read', { for: 'select', using: isCirculated(t.meetingId) }),
    policy('minutes_item_insert', { for: 'insert', withCheck: committeeIsManaged(committeeOf(t.meetingId)) }),
    policy('minutes_item_update', {
      for: 'update',
      using: committeeIsManaged(committeeOf(t.meetingId)),
      withCheck: committeeIsManaged(committeeOf(t.meetingId)),
    }),
  ],
).enableRLS()

/**
 * From the circulation on. `lock_minutes()` alone fills the last columns: `canonical` is the frozen document as JSON text,
 * `sha256` its hash in hexadecimal. After that nothing changes.
 */
export const minutes = pgTable(
  'minutes',
  {
    meetingId: meetingKey().primaryKey(),
    circulatedAt: instant('circulated_at').notNull().defaultNow(),
    /** The last day for comments, in Morocco. */
    commentsUntil: date('comments_until', { mode: 'string' }).notNull(),
    lockedAt: instant('locked_at'),
    lockedBy: integer('locked_by').references(() => account.id),
    /** Why the chair closed without all approvals. */
    closingReason: text('closing_reason'),
    canonical: text('canonical'),
    sha256: text('sha256'),
    ...lifecycle(),
  },
  (t) => [
    check('minutes_locked_whole', sql`(${t.lockedAt} is null) = (${t.canonical} is null)`),
    policy('minutes_read', {
      for: 'select',
      using: isCirculated(t.meetingId),
    }),
    policy('minutes_insert', { for: 'insert', withCheck: committeeIsManaged(committeeOf(t.meetingId)) }),
    policy('minutes_update', {
      for: 'update',
      using: committeeIsManaged(committeeOf(t.meetingId)),
      withCheck: committeeIsManaged(committeeOf(t.meetingId)),
    }),
  ],
).enableRLS()

export const minutesComment = pgTable(
  'minutes_comment',
  {
    id: identity(),
    meetingId: meetingKey().notNull(),
    /** Null: on the minutes as a whole. */
    agendaItemId: integer('agenda_item_id').references(() => agendaItem.id),
    authorId: integer('author_id')
      .notNull()
      .references(() => account.id),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisation.id),
    text: text('comment').notNull(),
    answer: commentAnswer('answer'),
    answerText: text('answer_text'),
    answeredBy: integer('answered_by').references(() => account.id),
    answeredAt: instant('answered_at'),
    ...lifecycle(),
  },
  (t) => [
    index('minutes_comment_meeting').on(t.meetingId, t.id),
    policy('minutes_comment_read', { for: 'select', using: isCirculated(t.meetingId) }),
    policy('minutes_comment_insert', {
      for: 'insert',
      withCheck: sql`${t.authorId} = (select viewer_id()) and ${t.organisationId} = (select viewer_organisation_id()) and ${t.answer} is null
        and (select viewer_role()) in ('director', 'officer', 'liaison', 'committee_member')
        and exists (select from meeting m where m.id = ${t.meetingId} and m.state = 'circulated' offset 0)`,
    }),
    policy('minutes_comment_answer', {
      for: 'update',
      using: committeeIsManaged(committeeOf(t.meetingId)),
      withCheck: committeeIsManaged(committeeOf(t.meetingId)),
    }),
  ],
).enableRLS()

/** One seat, one approval, by someone of the seat's own organisation (`approves_for`). */
export const minutesApproval = pgTable(
  'minutes_approval',
  {
    meetingId: meetingKey().notNull(),
    seatId: integer('seat_id')
      .notNull()
      .references(() => committeeSeat.id),
    accountId: integer('account_id')
      .notNull()
      .references(() => account.id),
    /** Recorded in the minutes. */
    reservation: text('reservation'),
    approvedAt: instant('approved_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.meetingId, t.seatId] }),
    policy('minutes_approval_read', { for: 'select', using: isCirculated(t.meetingId) }),
    policy('minutes_approval_insert', {
      for: 'insert',
      withCheck: sql`${t.accountId} = (select viewer_id()) and (select viewer_role()) in ('director', 'liaison', 'committee_member')
        and exists (select from committee_seat s join meeting m on m.committee_id = s.committee_id where s.id = ${t.seatId} and m.id = ${t.meetingId}
          and m.state = 'circulated' and s.archived_at is null and s.role in ('chair', 'member') and s.organisation_id = (select viewer_organisation_id()) offset 0)`,
    }),
  ],
).enableRLS()

/** A dated correction of locked minutes; the minutes themselves never change. */
export const minutesAnnex = pgTable(
  'minutes_annex',
  {
    id: identity(),
    meetingId: meetingKey().notNull(),
    accountId: integer('account_id')
      .notNull()
      .references(() => account.id),
    text: text('annex').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('minutes_annex_meeting').on(t.meetingId, t.id),
    policy('minutes_annex_read', { for: 'select', using: isCirculated(t.meetingId) }),
    policy('minutes_annex_insert', {
      for: 'insert',
      withCheck: sql`${t.accountId} = (select viewer_id()) and (${committeeIsManaged(committeeOf(t.meetingId))})`,
    }),
  ],
).enableRLS()
