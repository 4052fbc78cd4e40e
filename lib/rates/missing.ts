import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Currency } from '@/lib/money/currency'

/** A currency without a rate for some entries, how many, and from which value date to which. */
export type MissingRate = { currency: Currency; count: number; first: string; last: string }

/** Of the entries `t` in the viewer's sight that the condition names: which rates they go without. */
export const missingRates = (tx: Transaction, condition: SQL) =>
  tx.execute<MissingRate>(sql`
    select lacking.currency, count(*)::integer count, min(t.value_on)::text first, max(t.value_on)::text last
    from transaction t join transaction_conversion x on x.transaction_id = t.id and x.amount is null cross join setting s
    cross join lateral (values
      (case when t.currency <> 'MAD' and x.rate_id is null then t.currency end),
      (case when s.reference_currency <> 'MAD' and x.reference_rate_id is null then s.reference_currency end)) lacking (currency)
    where lacking.currency is not null and t.state <> 'returned' and ${condition}
    group by 1 order by 1`)
