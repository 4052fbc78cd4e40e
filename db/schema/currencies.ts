import { char, pgTable, smallint } from 'drizzle-orm/pg-core'
import { referencePolicies } from './policies'

/** ISO 4217; the twin of lib/money/currency.ts, compared by a test. */
export const currency = pgTable(
  'currency',
  {
    code: char('code', { length: 3 }).primaryKey(),
    /** Decimals of its smallest unit. */
    minorUnit: smallint('minor_unit').notNull(),
  },
  () => referencePolicies('currency'),
).enableRLS()
