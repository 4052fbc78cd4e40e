import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { policy } from './policies'

/** Written by triggers alone. `before` and `after` hold the columns that changed; `after` a whole new row. */
export const auditEvent = pgTable(
  'audit_event',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp('at', { withTimezone: true, mode: 'string' }).notNull().default(sql`clock_timestamp()`),
    /** Null: the system itself (loading the portfolio, a migration). */
    accountId: integer('account_id'),
    verb: text('verb').notNull(),
    table: text('table_name').notNull(),
    rowId: text('row_id').notNull(),
    projectId: integer('project_id'),
    before: jsonb('before').$type<Record<string, unknown>>(),
    after: jsonb('after').$type<Record<string, unknown>>(),
  },
  (t) => [
    index('audit_event_project').on(t.projectId, t.id),
    index('audit_event_row').on(t.table, t.rowId),
    policy('audit_event_read', {
      for: 'select',
      using: sql`(${t.projectId} is null and (select viewer_role()) in ('administrator', 'director', 'auditor'))
        or (${t.projectId} is not null and ((select viewer_sees_all()) or exists (select from viewer_project v where v.project_id = ${t.projectId} and case
          when ${t.table} in ('declared_budget', 'funding', 'budget_line', 'budget_amount', 'budget_revision', 'planned_disbursement') then v.amounts when ${t.table} = 'transaction' then v.entries else true end offset 0)))`,
    }),
  ],
).enableRLS()
