import { sql } from 'drizzle-orm'
import { customType, integer, pgTable, uniqueIndex } from 'drizzle-orm/pg-core'
import { account } from './accounts'
import { identity, instant } from './columns'
import { policy } from './policies'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
/** The secret address under which a calendar program reads somebody's meetings. Only its hash is kept. */
export const calendarFeed = pgTable(
  'calendar_feed',
  {
    id: identity(),
    accountId: integer('account_id')
      .notNull()
      .references(() => account.id),
    tokenHash: bytea('token_hash').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    uniqueIndex('calendar_feed_token').on(t.tokenHash),
    uniqueIndex('calendar_feed_one').on(t.accountId).where(sql`${t.revokedAt} is null`),
    policy('calendar_feed_own', {
      for: 'all',
      using: sql`${t.accountId} = (select viewer_id())`,
      withCheck: sql`${t.accountId} = (select viewer_id())`,
    }),
  ],
).enableRLS()
