import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  time,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { attendanceKinds, meetingStates } from '../vocabulary'
import { identity, lifecycle, localizedText, partialDate, provenance } from './columns'
import { committee, committeeSeat } from './committees'
import { decision } from './decisions'
import { milestone } from './milestones'
import { committeeIsManaged, committeePolicies, committeeWritePolicies, policy } from './policies'
import { project } from './projects'

export const meetingState = pgEnum('meeting_state', meetingStates)
export const attendanceKind = pgEnum('attendance_kind', attendanceKinds)

const starts = partialDate('starts')

/** Dates and times are those of the clock in Morocco (Africa/Casablanca), as people write them. */
export const meeting = pgTable(
  'meeting',
  {
    id: identity(),
    sourceKey: text('source_key'),
    committeeId: integer('committee_id')
      .notNull()
      .references(() => committee.id),
    /** RFC 7986: names the meeting in calendars, on every server. */
    uid: uuid('uid').notNull().defaultRandom(),
    /** In the series of the committee; null where the source gives none. */
    number: integer('number'),
    /** COPIL-RECOMING-2026-03: committee, year, number. Set by a trigger, kept once a decision carries it. */
    code: text('code'),
    title: localizedText('title'),
    startsOn: starts.date,
    startsPrecision: starts.precision,
    endsOn: date('ends_on', { mode: 'string' }),
    startsAt: time('starts_at'),
    endsAt: time('ends_at'),
    place: localizedText('place'),
    onlineLink: text('online_link'),
    /** Of the minutes. */
    language: text('language').notNull().default('ar'),
    state: meetingState('state').notNull().default('planned'),
    /** Why it was postponed or cancelled. */
    stateReason: text('state_reason'),
    /** RFC 5545 SEQUENCE: raised by a trigger when what a calendar shows has changed. */
    calendarSequence: integer('calendar_sequence').notNull().default(0),
    isIllustrative: boolean('is_illustrative').notNull().default(false),
    provenance: provenance(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('meeting_source_key').on(t.sourceKey),
    uniqueIndex('meeting_number').on(t.committeeId, t.number),
    uniqueIndex('meeting_code').on(t.code),
    index('meeting_day').on(t.startsOn, t.id),
    check('meeting_number_counts', sql`${t.number} between 1 and 9999`),
    check('meeting_language', sql`${t.language} in ('ar', 'fr', 'en')`),
    check('meeting_ends_after_start', sql`${t.endsOn} >= ${t.startsOn}`),
    check(
      'meeting_time_goes_on',
      sql`${t.endsAt} is null or (${t.startsAt} is not null and (${t.endsOn} > ${t.startsOn} or ${t.endsAt} > ${t.startsAt}))`,
    ),
    check('meeting_time_needs_day', sql`${t.startsAt} is null or ${t.startsPrecision} = 'day'`),
    check(
      'meeting_state_reason',
      sql`${t.state} not in ('postponed', 'cancelled') or ${t.stateReason} is not null`,
    ),
    ...committeePolicies('meeting', t.committeeId),
  ],
).enableRLS()

const ofMeeting = () =>
  integer('meeting_id')
    .notNull()
    .references(() => meeting.id)

/** The committee of a row that hangs on a meeting, for its policies. */
export const committeeOf = (meetingId: AnyPgColumn) =>
  sql`(select m.committee_id from meeting m where m.id = ${meetingId})`

export const agendaItem = pgTable(
  'agenda_item',
  {
    id: identity(),
    meetingId: ofMeeting(),
    position: integer('position').notNull(),
    title: localizedText('title').notNull(),
    /** Planned, in minutes. */
    duration: smallint('duration'),
    presenter: text('presenter'),
    projectId: integer('project_id').references(() => project.id),
    milestoneId: integer('milestone_id').references(() => milestone.id),
    /** The earlier decision that comes back here. */
    decisionId: integer('decision_id').references((): AnyPgColumn => decision.id),
    /** The documents to come. */
    documents: text('documents'),
    ...lifecycle(),
  },
  (t) => [
    index('agenda_item_meeting').on(t.meetingId, t.position),
    index('agenda_item_project').on(t.projectId).where(sql`${t.projectId} is not null`),
    index('agenda_item_milestone').on(t.milestoneId).where(sql`${t.milestoneId} is not null`),
    uniqueIndex('agenda_item_decision_once')
      .on(t.meetingId, t.decisionId)
      .where(sql`${t.decisionId} is not null`),
    index('agenda_item_decision').on(t.decisionId).where(sql`${t.decisionId} is not null`),
    check('agenda_item_duration', sql`${t.duration} between 1 and 1440`),
    // A decision still in a draft comes back for the ministry alone.
    policy('agenda_item_read', {
      for: 'select',
      using: sql`(select viewer_sees_all()) or (exists (select from viewer_committee v where v.committee_id = ${committeeOf(t.meetingId)} offset 0) and (${t.decisionId} is null or exists (select from decision d where d.id = ${t.decisionId} offset 0)))`,
    }),
    ...committeeWritePolicies('agenda_item', committeeOf(t.meetingId)),
    policy('agenda_item_delete', { for: 'delete', using: committeeIsManaged(committeeOf(t.meetingId)) }),
  ],
).enableRLS()

export const attendance = pgTable(
  'attendance',
  {
    meetingId: ofMeeting(),
    seatId: integer('seat_id')
      .notNull()
      .references(() => committeeSeat.id),
    kind: attendanceKind('kind').notNull(),
    /** Who sat there: the representative, the alternate or whoever represented the seat. */
    person: text('person'),
    ...lifecycle(),
  },
  (t) => [
    primaryKey({ columns: [t.meetingId, t.seatId] }),
    check('attendance_by_whom', sql`${t.kind} <> 'represented' or ${t.person} is not null`),
    ...committeePolicies('attendance', committeeOf(t.meetingId)),
    policy('attendance_delete', { for: 'delete', using: committeeIsManaged(committeeOf(t.meetingId)) }),
  ],
).enableRLS()

/** Who was there without a seat. */
export const meetingGuest = pgTable(
  'meeting_guest',
  {
    id: identity(),
    meetingId: ofMeeting(),
    name: text('name').notNull(),
    organisation: text('organisation'),
    ...lifecycle(),
  },
  (t) => [
    index('meeting_guest_meeting').on(t.meetingId),
    ...committeePolicies('meeting_guest', committeeOf(t.meetingId)),
    policy('meeting_guest_delete', { for: 'delete', using: committeeIsManaged(committeeOf(t.meetingId)) }),
  ],
).enableRLS()
