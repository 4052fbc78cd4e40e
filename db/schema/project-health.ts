import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { healthLevels } from '../vocabulary'
import { account } from './accounts'
import { identity, instant, lifecycle } from './columns'
import { policy, projectIsVisible, referencePolicies } from './policies'
import { project } from './projects'

export const healthLevel = pgEnum('health_level', healthLevels)

/** From how much on a project needs attention, and from how much on it is critical: one row. */
export const healthRule = pgTable(
  'health_rule',
  {
    id: smallint('id').primaryKey().default(1),
    /** Days by which the milestone that waits longest is late. */
    scheduleAttention: smallint('schedule_attention').notNull().default(15),
    scheduleCritical: smallint('schedule_critical').notNull().default(60),
    /** Per cent of what was to be paid over by now that was not. */
    moneyAttention: smallint('money_attention').notNull().default(20),
    moneyCritical: smallint('money_critical').notNull().default(40),
    /** Days by which the decision that waits longest is overdue. */
    decisionsAttention: smallint('decisions_attention').notNull().default(1),
    decisionsCritical: smallint('decisions_critical').notNull().default(30),
    /** Days without a sign of life. */
    freshnessAttention: smallint('freshness_attention').notNull().default(60),
    freshnessCritical: smallint('freshness_critical').notNull().default(120),
    ...lifecycle(),
  },
  (t) => [
    check('health_rule_one', sql`${t.id} = 1`),
    check(
      'health_rule_order',
      sql`0 < ${t.scheduleAttention} and ${t.scheduleAttention} < ${t.scheduleCritical} and 0 < ${t.moneyAttention} and ${t.moneyAttention} < ${t.moneyCritical}
        and 0 < ${t.decisionsAttention} and ${t.decisionsAttention} < ${t.decisionsCritical} and 0 < ${t.freshnessAttention} and ${t.freshnessAttention} < ${t.freshnessCritical}`,
    ),
    check('health_rule_per_cent', sql`${t.moneyCritical} <= 100`),
    ...referencePolicies('health_rule'),
  ],
).enableRLS()

/** What a director says of a project beside what the rules compute; the last one holds. Append-only. */
export const healthDeclaration = pgTable(
  'health_declaration',
  {
    id: identity(),
    projectId: integer('project_id')
      .notNull()
      .references(() => project.id),
    /** Null: what is computed speaks for itself again. */
    level: healthLevel('level'),
    reason: text('reason').notNull(),
    declaredBy: integer('declared_by')
      .notNull()
      .references(() => account.id),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('health_declaration_project').on(t.projectId, t.id),
    check('health_declaration_says_why', sql`btrim(${t.reason}) <> ''`),
    policy('health_declaration_read', { for: 'select', using: projectIsVisible(t.projectId) }),
    policy('health_declaration_insert', {
      for: 'insert',
      withCheck: sql`${t.declaredBy} = (select viewer_id()) and (select viewer_edits_all())`,
    }),
  ],
).enableRLS()
