import 'server-only'
import { sql } from 'drizzle-orm'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { referenceCurrencySchema } from './schema'

/** What sums in several currencies are shown in; every conversion is made anew. */
export const setReferenceCurrency = mutation({
  schema: referenceCurrencySchema,
  allow: { portfolio: 'administer' },
  verb: async (tx, _viewer, { currency, seen }) => {
    const [held] = await tx.execute<{ currency: string }>(
      sql`select reference_currency currency from setting for no key update`,
    )
    if (held?.currency !== seen) throw new Refusal('conflict', { current: held })
    if (currency !== seen) await tx.execute(sql`update setting set reference_currency = ${currency}`)
    return { currency }
  },
})
