import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  char,
  check,
  date,
  index,
  integer,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { projectClasses, projectStatuses } from '../vocabulary'
import { account } from './accounts'
import { identity, lifecycle, localizedText, partialDate, provenance } from './columns'
import { cooperationKind, partnership, programme, strategy } from './partnerships'
import {
  createdByEditors,
  policy,
  projectIsEditable,
  projectIsVisible,
  projectLinkPolicies,
  visibleProjectItself,
} from './policies'

export const projectClass = pgEnum('project_class', projectClasses)

export const projectStatus = pgEnum('project_status', projectStatuses)

const start = partialDate('start')
const end = partialDate('end')

export const project = pgTable(
  'project',
  {
    id: identity(),
    sourceKey: text('source_key'),
    code: text('code'),
    class: projectClass('class').notNull().default('project'),
    kind: cooperationKind('kind').notNull(),
    partnershipId: integer('partnership_id')
      .notNull()
      .references(() => partnership.id),
    title: localizedText('title').notNull(),
    summary: localizedText('summary'),
    status: projectStatus('status').notNull().default('not_stated'),
    startOn: start.date,
    startPrecision: start.precision,
    endOn: end.date,
    endPrecision: end.precision,
    declaredMonths: smallint('declared_months'),
    area: localizedText('area'),
    /** Invented so that a screen has something to show; never mixed with the real portfolio. */
    isIllustrative: boolean('is_illustrative').notNull().default(false),
    duplicateOfId: integer('duplicate_of_id').references((): AnyPgColumn => project.id),
    note: localizedText('note'),
    provenance: provenance(),
    archivedAt: timestamp('archived_at', { withTimezone: true, mode: 'string' }),
    archivedBy: integer('archived_by').references((): AnyPgColumn => account.id),
    archiveReason: text('archive_reason'),
    searchText: text('search_text').generatedAlwaysAs(
      sql`fold_text(coalesce(code, '') || ' ' || localized_values(title))`,
    ),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('project_source_key').on(t.sourceKey),
    index('project_partnership').on(t.partnershipId),
    index('project_title_ar').on(sql`(localized(title, 'ar') collate "und-x-icu")`, t.id),
    index('project_title_fr').on(sql`(localized(title, 'fr') collate "und-x-icu")`, t.id),
    index('project_title_en').on(sql`(localized(title, 'en') collate "und-x-icu")`, t.id),
    check('project_archive_says_why', sql`(${t.archivedAt} is null) = (${t.archiveReason} is null)`),
    check(
      'project_end_after_start',
      sql`${t.endOn} is null or ${t.startOn} is null or ${t.endOn} >= date_trunc('year', ${t.startOn}::timestamp)::date`,
    ),
    policy('project_read', { for: 'select', using: visibleProjectItself(t.id) }),
    createdByEditors('project'),
    policy('project_update', {
      for: 'update',
      using: projectIsEditable(t.id),
      withCheck: projectIsEditable(t.id),
    }),
  ],
).enableRLS()

/** What the list sorts and filters by, kept from the milestones by a trigger. */
export const projectStanding = pgTable(
  'project_standing',
  {
    projectId: integer('project_id')
      .primaryKey()
      .references(() => project.id),
    milestoneCount: integer('milestone_count').notNull().default(0),
    reachedCount: integer('reached_count').notNull().default(0),
    /** Weighted official progress, per cent, two decimals; null without a milestone. */
    progress: numeric('progress', { precision: 5, scale: 2 }),
    /** Last day of the earliest open milestone: before today means that something is late. */
    nextDueOn: date('next_due_on', { mode: 'string' }),
    lastActivityAt: timestamp('last_activity_at', { withTimezone: true, mode: 'string' })
      .notNull()
      .defaultNow(),
  },
  (t) => [
    index('project_standing_progress').on(t.progress, t.projectId),
    index('project_standing_next_due').on(t.nextDueOn, t.projectId),
    index('project_standing_activity').on(t.lastActivityAt, t.projectId),
    policy('project_standing_read', { for: 'select', using: projectIsVisible(t.projectId) }),
  ],
).enableRLS()

export const projectProgramme = pgTable(
  'project_programme',
  {
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.programmeId] }),
    index('project_programme_programme').on(t.programmeId),
    ...projectLinkPolicies('project_programme', t.projectId),
  ],
).enableRLS()

export const projectStrategy = pgTable(
  'project_strategy',
  {
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    strategyId: integer('strategy_id')
      .notNull()
      .references(() => strategy.id),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.strategyId] }),
    index('project_strategy_strategy').on(t.strategyId),
    ...projectLinkPolicies('project_strategy', t.projectId),
  ],
).enableRLS()

/** The budget as the source declares it, without a split. Apart from the project: observers read without amounts. */
export const declaredBudget = pgTable(
  'declared_budget',
  {
    projectId: integer('project_id')
      .primaryKey()
      .references(() => project.id),
    amount: numeric('amount', { precision: 18, scale: 2 }).notNull(),
    /** ISO 4217. */
    currency: char('currency', { length: 3 }).notNull(),
    provenance: provenance(),
  },
  (t) => [
    policy('declared_budget_read', {
      for: 'select',
      using: sql`(select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = ${t.projectId} and v.amounts offset 0)`,
    }),
  ],
).enableRLS()
