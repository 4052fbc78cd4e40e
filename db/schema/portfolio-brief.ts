import { sql } from 'drizzle-orm'
import { check, date, integer, jsonb, pgTable } from 'drizzle-orm/pg-core'
import { account } from './accounts'
import { identity, instant } from './columns'
import { policy } from './policies'

/**
 * The brief of the portfolio as it was handed over. It tells of every project, so it is read by those who see everything.
 * Append-only.
 */
export const portfolioBrief = pgTable(
  'portfolio_brief',
  {
    id: identity(),
    /** The day in Morocco whose figures it holds. */
    asAt: date('as_at', { mode: 'string' }).notNull(),
    /** A `BriefDocument` (lib/portfolio-brief/document.ts). */
    frozen: jsonb('frozen').notNull(),
    frozenBy: integer('frozen_by')
      .notNull()
      .references(() => account.id),
    frozenAt: instant('frozen_at').notNull().defaultNow(),
  },
  (t) => [
    check('portfolio_brief_is_object', sql`jsonb_typeof(${t.frozen}) = 'object'`),
    policy('portfolio_brief_read', { for: 'select', using: sql`(select viewer_sees_all())` }),
    policy('portfolio_brief_insert', {
      for: 'insert',
      withCheck: sql`${t.frozenBy} = (select viewer_id()) and (select viewer_role()) in ('director', 'officer')`,
    }),
  ],
).enableRLS()
