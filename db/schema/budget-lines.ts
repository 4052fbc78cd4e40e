import { sql } from 'drizzle-orm'
import {
  char,
  check,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { archivableWithReason, identity, lifecycle, localizedText, partialDate } from './columns'
import { currency } from './currencies'
import { objective } from './objectives'
import { organisation } from './organisations'
import { phase } from './phases'
import { amountPolicies } from './policies'
import { project } from './projects'

const projectId = () =>
  integer('project_id')
    .notNull()
    .references(() => project.id)

/** What part of the project's money is for: a category, a phase or an objective, perhaps of one funder. */
export const budgetLine = pgTable(
  'budget_line',
  {
    id: identity(),
    projectId: projectId(),
    title: localizedText('title').notNull(),
    phaseId: integer('phase_id').references(() => phase.id),
    objectiveId: integer('objective_id').references(() => objective.id),
    funderId: integer('funder_id').references(() => organisation.id),
    currency: char('currency', { length: 3 })
      .notNull()
      .references(() => currency.code),
    position: smallint('position').notNull().default(0),
    ...archivableWithReason(),
    ...lifecycle(),
  },
  (t) => [
    index('budget_line_project').on(t.projectId, t.position, t.id),
    unique('budget_line_of_project').on(t.id, t.projectId),
    check('budget_line_archive_says_why', sql`(${t.archivedAt} is null) = (${t.archiveReason} is null)`),
    ...amountPolicies('budget_line', t.projectId),
  ],
).enableRLS()

/** What a line plans for a year, or for each quarter of it; in the line's currency. Once the budget is approved, only an approved revision changes it. */
export const budgetAmount = pgTable(
  'budget_amount',
  {
    id: identity(),
    projectId: projectId(),
    lineId: integer('line_id').notNull(),
    year: smallint('year').notNull(),
    /** Null: the year as a whole. */
    quarter: smallint('quarter'),
    amount: numeric('amount', { precision: 18, scale: 3 }).notNull(),
    ...lifecycle(),
  },
  (t) => [
    foreignKey({
      name: 'budget_amount_line',
      columns: [t.lineId, t.projectId],
      foreignColumns: [budgetLine.id, budgetLine.projectId],
    }),
    unique('budget_amount_period').on(t.lineId, t.year, t.quarter).nullsNotDistinct(),
    index('budget_amount_project').on(t.projectId),
    check('budget_amount_year', sql`${t.year} between 1956 and 2100`),
    check('budget_amount_quarter', sql`${t.quarter} between 1 and 4`),
    check('budget_amount_not_negative', sql`${t.amount} >= 0`),
    ...amountPolicies('budget_amount', t.projectId),
  ],
).enableRLS()

const due = partialDate('due')

/** What a funder is expected to pay over, and when (IATI planned disbursement). */
export const plannedDisbursement = pgTable(
  'planned_disbursement',
  {
    id: identity(),
    projectId: projectId(),
    funderId: integer('funder_id')
      .notNull()
      .references(() => organisation.id),
    /** Known to the year or month only, it counts on the last day of it. */
    dueOn: due.date.notNull(),
    duePrecision: due.precision.notNull(),
    amount: numeric('amount', { precision: 18, scale: 3 }).notNull(),
    currency: char('currency', { length: 3 })
      .notNull()
      .references(() => currency.code),
    note: text('note'),
    ...archivableWithReason(),
    ...lifecycle(),
  },
  (t) => [
    index('planned_disbursement_project').on(t.projectId, t.dueOn, t.id),
    check('planned_disbursement_positive', sql`${t.amount} > 0`),
    check(
      'planned_disbursement_archive_says_why',
      sql`(${t.archivedAt} is null) = (${t.archiveReason} is null)`,
    ),
    ...amountPolicies('planned_disbursement', t.projectId),
  ],
).enableRLS()
