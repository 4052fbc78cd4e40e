import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { codeOf } from '@/db/outage'
import { Refusal } from '@/lib/outcome'

export type GivenRate = { currency: string; day: string; rate: string; source: string }

/** What stands in the way of a rate: the one already there, or a closed period in which another one applied. */
export type Standing = { kept: string | null; isClosed: boolean }

const given = (rates: readonly GivenRate[]) => sql`
  jsonb_to_recordset(${JSON.stringify(rates)}::jsonb) as given (at integer, currency char(3), "day" date, rate numeric, source text)`

/** How each of these rates, no two of one day, would stand, all of them being recorded; the twin of `follow_exchange_rate`. */
export const standingOf = (tx: Transaction, rates: readonly GivenRate[]) =>
  tx.execute<Standing>(sql`
    with earliest as (select currency, min(rate_on) "day" from exchange_rate where withdrawn_at is null group by 1)
    select trim_scale(kept.rate)::text kept, kept.id is null and coalesce(earliest.day < given.day, false) and exists (
      select from reporting_period p where p.reopened_at is null and p.ends_on >= given.day
        and p.starts_on < least(given.next, following.starts, 'infinity')) "isClosed"
    from (select *, lead("day") over (partition by currency order by "day") next
      from ${given(rates.map((rate, at) => ({ at, ...rate })))}) given
    left join earliest on earliest.currency = given.currency
    left join exchange_rate kept on kept.currency = given.currency and kept.rate_on = given.day and kept.withdrawn_at is null
    cross join lateral (
      select min(r.rate_on) starts from exchange_rate r where r.currency = given.currency and r.withdrawn_at is null and r.rate_on > given.day) following
    order by given.at`)

/** In one statement. Answers how many were recorded: fewer than given, where somebody else was first. */
export const insertRates = async (tx: Transaction, rates: readonly GivenRate[], field: string) => {
  const recorded = await tx
    .execute<{ id: number }>(sql`
      insert into exchange_rate (currency, rate_on, rate, source) select currency, "day", rate, source from ${given(rates)}
      on conflict (currency, rate_on) where withdrawn_at is null do nothing returning id`)
    .catch((error: unknown) => {
      const code = refusals[codeOf(error) ?? '']
      throw code ? new Refusal('invalid', { fieldErrors: { [field]: code } }) : error
    })
  return recorded.length
}

/** A period closed at the same moment; an entry whose worth no longer fits. */
const refusals: Record<string, string> = { '23514': 'rate_period_closed', '22003': 'rate_too_large' }
