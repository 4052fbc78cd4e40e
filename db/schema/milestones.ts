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
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { milestoneKinds } from '../vocabulary'
import { account } from './accounts'
import { archivable, identity, instant, lifecycle, localizedText, partialDate, provenance } from './columns'
import { objective } from './objectives'
import { country, organisation } from './organisations'
import { phase } from './phases'
import { policy, projectIsEditable, projectIsVisible, projectPolicies } from './policies'
import { project } from './projects'

export const milestoneKind = pgEnum('milestone_kind', milestoneKinds)
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
    note: localizedText('note'),
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
