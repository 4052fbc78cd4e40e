import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  numeric,
  pgEnum,
  pgTable,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { budgetRevisionKinds, budgetRevisionStates } from '../vocabulary'
import { account } from './accounts'
import { budgetLine } from './budget-lines'
import { identity, instant, lifecycle } from './columns'
import { amountsAreVisible, policy, projectIsEditable } from './policies'
import { project } from './projects'

export const budgetRevisionKind = pgEnum('budget_revision_kind', budgetRevisionKinds)
export const budgetRevisionState = pgEnum('budget_revision_state', budgetRevisionStates)

/** A version of a project's budget: the original (IATI budget type 1), then each reallocation or amendment (type 2). A director decides. */
export const budgetRevision = pgTable(
  'budget_revision',
  {
    id: identity(),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    kind: budgetRevisionKind('kind').notNull(),
    /** The version it made; given at approval, without gaps. */
    number: smallint('number'),
    state: budgetRevisionState('state').notNull().default('proposed'),
    reason: text('reason').notNull(),
    authorId: integer('author_id')
      .notNull()
      .references(() => account.id),
    proposedAt: instant('proposed_at').notNull().defaultNow(),
    decidedAt: instant('decided_at'),
    decidedBy: integer('decided_by').references(() => account.id),
    /** Why it was refused. */
    decisionText: text('decision_text'),
    ...lifecycle(),
  },
  (t) => [
    index('budget_revision_project').on(t.projectId, t.id),
    uniqueIndex('budget_revision_one_open').on(t.projectId).where(sql`${t.state} = 'proposed'`),
    uniqueIndex('budget_revision_number').on(t.projectId, t.number),
    check(
      'budget_revision_nobody_approves_own',
      sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.authorId}`,
    ),
    check('budget_revision_numbered', sql`(${t.state} = 'approved') = (${t.number} is not null)`),
    check('budget_revision_refusal_says_why', sql`${t.state} <> 'refused' or ${t.decisionText} is not null`),
    policy('budget_revision_read', { for: 'select', using: amountsAreVisible(t.projectId) }),
    policy('budget_revision_insert', {
      for: 'insert',
      withCheck: sql`${t.authorId} = (select viewer_id()) and ${t.state} = 'proposed' and (${projectIsEditable(t.projectId)})`,
    }),
    policy('budget_revision_update', {
      for: 'update',
      using: sql`${t.state} = 'proposed' and case when ${t.authorId} = (select viewer_id()) then (${projectIsEditable(t.projectId)}) else (select viewer_role()) = 'director' end`,
      withCheck: sql`case when ${t.authorId} = (select viewer_id()) then ${t.state} = 'withdrawn' else ${t.state} in ('approved', 'refused') and ${t.decidedBy} = (select viewer_id()) end`,
    }),
  ],
).enableRLS()

/** Money moved within a revision, from a line's year or quarter to another's; without a side it comes in or goes out. Append-only. */
export const budgetMove = pgTable(
  'budget_move',
  {
    id: identity(),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    revisionId: integer('revision_id')
      .notNull()
      .references(() => budgetRevision.id),
    fromLineId: integer('from_line_id'),
    fromYear: smallint('from_year'),
    fromQuarter: smallint('from_quarter'),
    toLineId: integer('to_line_id'),
    toYear: smallint('to_year'),
    toQuarter: smallint('to_quarter'),
    amount: numeric('amount', { precision: 18, scale: 3 }).notNull(),
  },
  (t) => [
    index('budget_move_revision').on(t.revisionId),
    index('budget_move_project').on(t.projectId),
    ...(['from', 'to'] as const).map((side) =>
      foreignKey({
        name: `budget_move_${side}_line`,
        columns: [t[`${side}LineId`], t.projectId],
        foreignColumns: [budgetLine.id, budgetLine.projectId],
      }),
    ),
    check('budget_move_positive', sql`${t.amount} > 0`),
    check('budget_move_somewhere', sql`${t.fromLineId} is not null or ${t.toLineId} is not null`),
    check(
      'budget_move_sides',
      sql`(${t.fromLineId} is null) = (${t.fromYear} is null) and (${t.toLineId} is null) = (${t.toYear} is null)
        and (${t.fromQuarter} is null or ${t.fromYear} is not null) and (${t.toQuarter} is null or ${t.toYear} is not null)
        and (${t.fromLineId}, ${t.fromYear}, ${t.fromQuarter}) is distinct from (${t.toLineId}, ${t.toYear}, ${t.toQuarter})`,
    ),
    policy('budget_move_read', { for: 'select', using: amountsAreVisible(t.projectId) }),
    policy('budget_move_insert', {
      for: 'insert',
      withCheck: sql`(${projectIsEditable(t.projectId)}) and exists (select from budget_revision r where r.id = ${t.revisionId}
        and r.project_id = ${t.projectId} and r.state = 'proposed' and r.author_id = (select viewer_id()))`,
    }),
  ],
).enableRLS()
