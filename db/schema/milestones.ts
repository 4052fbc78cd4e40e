import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { milestoneKinds, reportKinds, reportStates } from '../vocabulary'
import { account } from './accounts'
import {
  archivable,
  emptyTextArray,
  identity,
  lifecycle,
  localizedText,
  partialDate,
  provenance,
} from './columns'
import { objective } from './objectives'
import { country, organisation } from './organisations'
import { phase } from './phases'
import { policy, projectIsEditable, projectIsReportable, projectIsVisible, projectPolicies } from './policies'
import { project } from './projects'

export const milestoneKind = pgEnum('milestone_kind', milestoneKinds)

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const begin = partialDate('begin')
const due = partialDate('due')
const baseline = partialDate('baseline')
const reached = partialDate('reached')

/** The state (planned, due, late, reached, cancelled) is no column: lib/milestones/rules.ts computes it. */
export const milestone = pgTable(
  'milestone',
  {
    id: identity(),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    objectiveId: integer('objective_id').references(() => objective.id),
    phaseId: integer('phase_id').references(() => phase.id),
    sourceKey: text('source_key'),
    kind: milestoneKind('kind').notNull().default('other'),
    title: localizedText('title').notNull(),
    position: integer('position').notNull(),
    weight: smallint('weight').notNull().default(1),
    place: localizedText('place'),
    country: country(),
    responsibleId: integer('responsible_id').references(() => organisation.id),
    /** First day of an event that lasts; the due date is its last. */
    beginOn: begin.date,
    beginPrecision: begin.precision,
    /** Current official forecast. */
    dueOn: due.date,
    duePrecision: due.precision,
    dueLast: date('due_last', { mode: 'string' }).generatedAlwaysAs(sql`last_day(due_on, due_precision)`),
    /** Set once by approval and kept (a trigger refuses a second). */
    baselineOn: baseline.date,
    baselinePrecision: baseline.precision,
    baselineApprovedAt: instant('baseline_approved_at'),
    baselineApprovedBy: integer('baseline_approved_by').references(() => account.id),
    percent: smallint('percent').notNull().default(0),
    /** The source may say that it took place without saying when: then there is no date. */
    isReached: boolean('is_reached').notNull().default(false),
    reachedOn: reached.date,
    reachedPrecision: reached.precision,
    cancelledAt: instant('cancelled_at'),
    cancelReason: text('cancel_reason'),
    note: text('note'),
    provenance: provenance(),
    ...archivable(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('milestone_source_key').on(t.sourceKey),
    index('milestone_project').on(t.projectId, t.position),
    index('milestone_open')
      .on(t.projectId, t.dueLast)
      .where(sql`not ${t.isReached} and ${t.cancelledAt} is null and ${t.archivedAt} is null`),
    check('milestone_percent', sql`${t.percent} between 0 and 100`),
    check('milestone_weight', sql`${t.weight} between 0 and 1000`),
    check('milestone_reached_date', sql`${t.isReached} or ${t.reachedOn} is null`),
    check('milestone_cancel_says_why', sql`(${t.cancelledAt} is null) = (${t.cancelReason} is null)`),
    ...projectPolicies('milestone', t.projectId),
  ],
).enableRLS()

const from = partialDate('from')
const to = partialDate('to')

/** Every move of the forecast, with its reason: slippage is remembered. Append-only. */
export const milestoneForecast = pgTable(
  'milestone_forecast',
  {
    id: identity(),
    milestoneId: integer('milestone_id')
      .notNull()
      .references(() => milestone.id),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    fromOn: from.date,
    fromPrecision: from.precision,
    toOn: to.date.notNull(),
    toPrecision: to.precision.notNull(),
    reason: text('reason').notNull(),
    accountId: integer('account_id')
      .notNull()
      .references(() => account.id),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('milestone_forecast_milestone').on(t.milestoneId),
    index('milestone_forecast_project').on(t.projectId),
    policy('milestone_forecast_read', { for: 'select', using: projectIsVisible(t.projectId) }),
    policy('milestone_forecast_insert', { for: 'insert', withCheck: projectIsEditable(t.projectId) }),
  ],
).enableRLS()

export const reportKind = pgEnum('report_kind', reportKinds)
export const reportState = pgEnum('report_state', reportStates)

const reportedReached = partialDate('reached')
const reportedForecast = partialDate('forecast')

export const progressReport = pgTable(
  'progress_report',
  {
    id: identity(),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    milestoneId: integer('milestone_id')
      .notNull()
      .references(() => milestone.id),
    authorId: integer('author_id')
      .notNull()
      .references(() => account.id),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisation.id),
    kind: reportKind('kind').notNull(),
    state: reportState('state').notNull().default('submitted'),
    /** Logged by the ministry itself: official at once, without a validator. */
    isDirect: boolean('is_direct').notNull().default(false),
    reachedOn: reportedReached.date,
    reachedPrecision: reportedReached.precision,
    forecastOn: reportedForecast.date,
    forecastPrecision: reportedForecast.precision,
    percent: smallint('percent'),
    reason: text('reason'),
    text: text('text'),
    links: text('links').array().notNull().default(emptyTextArray),
    submittedAt: instant('submitted_at').notNull().defaultNow(),
    decidedAt: instant('decided_at'),
    decidedBy: integer('decided_by').references(() => account.id),
    ...lifecycle(),
  },
  (t) => [
    index('progress_report_milestone').on(t.milestoneId, t.id),
    index('progress_report_project').on(t.projectId, t.id),
    index('progress_report_waiting').on(t.submittedAt, t.id).where(sql`${t.state} = 'submitted'`),
    index('progress_report_returned').on(t.authorId).where(sql`${t.state} = 'returned'`),
    check('progress_report_percent', sql`${t.percent} between 0 and 100`),
    check(
      'progress_report_forecast',
      sql`${t.kind} <> 'forecast' or (${t.forecastOn} is not null and ${t.reason} is not null)`,
    ),
    check(
      'progress_report_nobody_validates_own',
      sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.authorId}`,
    ),
    policy('progress_report_read', { for: 'select', using: projectIsVisible(t.projectId) }),
    policy('progress_report_insert', {
      for: 'insert',
      withCheck: sql`${t.authorId} = (select viewer_id()) and ${t.organisationId} = (select viewer_organisation_id()) and (
        (${t.state} = 'submitted' and not ${t.isDirect} and ${projectIsReportable(t.projectId)})
        or (${t.state} = 'accepted' and ${t.isDirect} and (${projectIsEditable(t.projectId)})))`,
    }),
    policy('progress_report_update', {
      for: 'update',
      using: sql`(${t.authorId} = (select viewer_id()) and ${t.state} <> 'accepted') or (${t.authorId} <> (select viewer_id()) and ${t.state} = 'submitted' and (${projectIsEditable(t.projectId)}))`,
      withCheck: sql`(${t.authorId} = (select viewer_id()) and ${t.state} = 'submitted' and ${projectIsReportable(t.projectId)})
        or (${t.authorId} <> (select viewer_id()) and ${t.state} in ('accepted', 'returned') and ${t.decidedBy} = (select viewer_id()) and (${projectIsEditable(t.projectId)}))`,
    }),
  ],
).enableRLS()

export const reportStepVerb = pgEnum('report_step_verb', ['submitted', 'returned', 'resubmitted', 'accepted'])

/** The conversation of a report: who submitted, returned and why, answered, accepted. Append-only. */
export const reportStep = pgTable(
  'report_step',
  {
    id: identity(),
    reportId: integer('report_id')
      .notNull()
      .references(() => progressReport.id),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    verb: reportStepVerb('verb').notNull(),
    text: text('text'),
    accountId: integer('account_id')
      .notNull()
      .references(() => account.id),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('report_step_report').on(t.reportId),
    policy('report_step_read', { for: 'select', using: projectIsVisible(t.projectId) }),
    policy('report_step_insert', {
      for: 'insert',
      withCheck: sql`${t.accountId} = (select viewer_id()) and (${projectIsReportable(t.projectId)} or ${projectIsEditable(t.projectId)})`,
    }),
  ],
).enableRLS()
