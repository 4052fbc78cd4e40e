import { sql } from 'drizzle-orm'
import {
  char,
  check,
  date,
  index,
  integer,
  numeric,
  pgTable,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { account } from './accounts'
import { identity, instant, lifecycle } from './columns'
import { currency } from './currencies'
import { policy, referencePolicies } from './policies'
import { transaction } from './transactions'

/** How many dirhams one unit was worth from a day on. Never edited: a mistake is withdrawn, with the reason, and recorded anew. */
export const exchangeRate = pgTable(
  'exchange_rate',
  {
    id: identity(),
    currency: char('currency', { length: 3 })
      .notNull()
      .references(() => currency.code),
    rateOn: date('rate_on', { mode: 'string' }).notNull(),
    rate: numeric('rate', { precision: 19, scale: 10 }).notNull(),
    /** Who published it. */
    source: text('source').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason'),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('exchange_rate_day').on(t.currency, t.rateOn).where(sql`${t.withdrawnAt} is null`),
    check('exchange_rate_positive', sql`${t.rate} > 0`),
    check('exchange_rate_not_of_dirham', sql`${t.currency} <> 'MAD'`),
    check(
      'exchange_rate_withdrawal_says_why',
      sql`(${t.withdrawnAt} is null) = (${t.withdrawalReason} is null)`,
    ),
    ...referencePolicies('exchange_rate'),
  ],
).enableRLS()

/** What holds for the whole installation: one row. */
export const setting = pgTable(
  'setting',
  {
    id: smallint('id').primaryKey().default(1),
    /** What sums in several currencies are shown in. ISO 4217. */
    referenceCurrency: char('reference_currency', { length: 3 })
      .notNull()
      .default('MAD')
      .references(() => currency.code),
    ...lifecycle(),
  },
  (t) => [check('setting_one', sql`${t.id} = 1`), ...referencePolicies('setting')],
).enableRLS()

const director = sql`(select viewer_role()) = 'director'`

/** A span whose figures were published: while it is closed, no rate that applied in it changes. Reopened, it says why. */
export const reportingPeriod = pgTable(
  'reporting_period',
  {
    id: identity(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    closedAt: instant('closed_at').notNull().defaultNow(),
    closedBy: integer('closed_by')
      .notNull()
      .references(() => account.id),
    reopenedAt: instant('reopened_at'),
    reopenedBy: integer('reopened_by').references(() => account.id),
    reopeningReason: text('reopening_reason'),
    ...lifecycle(),
  },
  (t) => [
    check('reporting_period_order', sql`${t.startsOn} <= ${t.endsOn}`),
    check(
      'reporting_period_reopening_says_why',
      sql`num_nulls(${t.reopenedAt}, ${t.reopenedBy}, ${t.reopeningReason}) in (0, 3)`,
    ),
    policy('reporting_period_read', { for: 'select', using: sql`(select viewer_role()) is not null` }),
    policy('reporting_period_insert', {
      for: 'insert',
      withCheck: sql`${director} and ${t.closedBy} = (select viewer_id())`,
    }),
    policy('reporting_period_update', {
      for: 'update',
      using: sql`${director} and ${t.reopenedAt} is null`,
      withCheck: sql`${director} and ${t.reopenedBy} = (select viewer_id())`,
    }),
  ],
).enableRLS()

/** An entry of money in the reference currency, by the last rates not after its value date; kept by triggers. Without an amount: no rate is known. */
export const transactionConversion = pgTable(
  'transaction_conversion',
  {
    transactionId: integer('transaction_id')
      .primaryKey()
      .references(() => transaction.id),
    /** Rounded once, to the reference currency's smallest unit. */
    amount: numeric('amount', { precision: 24, scale: 3 }),
    /** Of the entry's currency; null for the dirham, for the reference currency itself, and where there is none. */
    rateId: integer('rate_id').references(() => exchangeRate.id),
    /** Of the reference currency where that is not the dirham. */
    referenceRateId: integer('reference_rate_id').references(() => exchangeRate.id),
  },
  (t) => [
    index('transaction_conversion_rate').on(t.rateId),
    index('transaction_conversion_reference_rate').on(t.referenceRateId),
    index('transaction_conversion_missing').on(t.transactionId).where(sql`${t.amount} is null`),
    policy('transaction_conversion_read', {
      for: 'select',
      using: sql`exists (select from transaction x where x.id = ${t.transactionId})`,
    }),
  ],
).enableRLS()
