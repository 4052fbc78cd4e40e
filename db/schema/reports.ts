import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgEnum, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { reportKinds, reportStates } from '../vocabulary'
import { account } from './accounts'
import { emptyTextArray, identity, instant, lifecycle, partialDate } from './columns'
import { milestone } from './milestones'
import { organisation } from './organisations'
import { policy, projectIsEditable, projectIsReportable, projectIsVisible } from './policies'
import { project } from './projects'

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
    index('progress_report_waiting_project')
      .on(t.projectId, t.submittedAt, t.id)
      .where(sql`${t.state} = 'submitted'`),
    // In the order of the author's own list: what came back first, then the latest.
    index('progress_report_own')
      .on(t.authorId, sql`(${t.state} = 'submitted')`, t.submittedAt.desc().nullsFirst(), t.id)
      .where(sql`${t.state} <> 'accepted'`),
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
