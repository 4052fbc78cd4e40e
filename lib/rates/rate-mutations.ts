import 'server-only'
import { sql } from 'drizzle-orm'
import { codeOf } from '@/db/outage'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { type GivenRate, insertRates, standingOf } from './record'
import { recordRateSchema, withdrawRateSchema } from './schema'

/** By hand, one rate for one day; from then on it applies until the next. */
export const recordRate = mutation({
  schema: recordRateSchema,
  allow: { portfolio: 'administer' },
  verb: async (tx, _viewer, { currency, day, quote, source }) => {
    if (day === null) throw new Error('the day was let through empty')
    const rate: GivenRate = { currency, day, rate: quote, source }
    const [standing] = await standingOf(tx, [rate])
    if (standing?.isClosed) throw refusedDay('rate_period_closed')
    if (standing?.kept || (await insertRates(tx, [rate], 'quote.rate')) === 0) throw refusedDay('rate_exists')
    return { currency }
  },
})

const refusedDay = (code: string) => new Refusal('invalid', { fieldErrors: { day: code } })

/** With the reason; the row stays, and the day is free for another. */
export const withdrawRate = mutation({
  schema: withdrawRateSchema,
  allow: { portfolio: 'administer' },
  verb: async (tx, _viewer, { rateId, version, reason }) => {
    const [rate] = await tx.execute<{ version: number }>(
      sql`select id, version, currency, rate_on "day" from exchange_rate where id = ${rateId} for no key update`,
    )
    if (!rate) throw new Refusal('not_found')
    if (rate.version !== version) throw new Refusal('conflict', { current: rate })
    await tx
      .execute(
        sql`update exchange_rate set withdrawn_at = now(), withdrawal_reason = ${reason} where id = ${rateId}`,
      )
      .catch((error: unknown) => {
        if (codeOf(error) !== '23514') throw error
        throw new Refusal('invalid', { fieldErrors: { reason: 'rate_period_closed' } })
      })
    return { id: rateId }
  },
})
