import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { Currency } from '@/lib/money/currency'
import { type RatesView, ratesPerPage } from './filters'
import { missingRates } from './missing'

export { missingRates }

export type RateRow = {
  id: number
  version: number
  currency: Currency
  day: string
  rate: string
  source: string
  recordedAt: string
  /** Null to those who do not read the trail, and where the system itself did it. */
  recordedBy: string | null
  withdrawnAt: string | null
  withdrawnBy: string | null
  reason: string | null
}

export type PeriodRow = {
  id: number
  version: number
  starts: string
  ends: string
  closedAt: string
  closedBy: string | null
  reopenedAt: string | null
  reopenedBy: string | null
  reason: string | null
}

/** The rates a page at a time, what goes without one, the reference currency and the closed periods. */
export const getRatesPage = async (viewer: Viewer, { currency, withdrawn, page }: RatesView) => {
  const where = sql`(${currency}::char(3) is null or r.currency = ${currency}) and (${withdrawn} or r.withdrawn_at is null)`
  const found = await read(viewer, (tx) => ({
    setting: referenceCurrency(tx),
    rates: tx.execute<RateRow>(sql`
      select r.id, r.version, r.currency, r.rate_on::text "day", trim_scale(r.rate)::text rate, r.source, r.created_at "recordedAt", ${whoDid('insert')} "recordedBy",
        r.withdrawn_at "withdrawnAt", case when r.withdrawn_at is not null then ${whoDid('update')} end "withdrawnBy", r.withdrawal_reason reason
      from exchange_rate r where ${where}
      order by r.rate_on desc, r.currency, r.id desc limit ${ratesPerPage} offset ${(page - 1) * ratesPerPage}`),
    count: tx.execute<{ total: number }>(
      sql`select count(*)::integer total from exchange_rate r where ${where}`,
    ),
    currencies: tx.execute<{ code: Currency }>(
      sql`select distinct currency code from exchange_rate order by 1`,
    ),
    missing: missingRates(tx, sql`true`),
    periods: tx.execute<PeriodRow>(sql`
      select p.id, p.version, p.starts_on::text starts, p.ends_on::text ends, p.closed_at "closedAt", c.name "closedBy",
        p.reopened_at "reopenedAt", o.name "reopenedBy", p.reopening_reason reason
      from reporting_period p left join account c on c.id = p.closed_by left join account o on o.id = p.reopened_by
      order by p.ends_on desc, p.id desc`),
  }))
  return {
    ...found,
    reference: found.setting[0]?.reference ?? ('MAD' as const),
    total: found.count[0]?.total ?? 0,
    currencies: found.currencies.map(({ code }) => code),
  }
}

/** By the trail. */
const whoDid = (verb: 'insert' | 'update') => sql`
  (select a.name from audit_event e join account a on a.id = e.account_id
    where e.table_name = 'exchange_rate' and e.row_id = r.id::text and e.verb = ${verb} order by e.id desc limit 1)`

export const referenceCurrency = (tx: Transaction) =>
  tx.execute<{ reference: Currency }>(sql`select reference_currency reference from setting`)

export type AppliedRate = { currency: Currency; rate: string; day: string; source: string }

/** By which rates the entries of a project in the viewer's sight were converted, the latest first; of no project, none. */
export const ratesApplied = (tx: Transaction, projectId: number | null) =>
  tx.execute<AppliedRate>(sql`
    select r.currency, trim_scale(r.rate)::text rate, r.rate_on::text "day", r.source from exchange_rate r
    where r.id in (
      select unnest(array[c.rate_id, c.reference_rate_id]) from transaction t join transaction_conversion c on c.transaction_id = t.id
      where t.project_id = ${projectId} and t.state <> 'returned')
    order by r.rate_on desc, r.currency`)

/** What an entry is worth in the reference currency, and by which rates; without an amount, a rate is missing. */
export type Conversion = {
  amount: string | null
  reference: Currency
  currency: Currency
  /** Whose rates apply. */
  valued: string
  /** Of the entry's currency, then of the reference currency; the dirham needs none. */
  rates: AppliedRate[]
  /** The currencies that had none on that day. */
  missing: Currency[]
}

export const conversionOfEntry = (tx: Transaction, transactionId: number) =>
  tx.execute<Conversion>(sql`
    select trim_scale(x.amount)::text amount, s.reference_currency reference, t.currency, t.value_on::text valued,
      coalesce((select json_agg(json_build_object('currency', r.currency, 'rate', trim_scale(r.rate)::text, 'day', r.rate_on, 'source', r.source)
        order by r.currency = s.reference_currency) from exchange_rate r where r.id in (x.rate_id, x.reference_rate_id)), '[]') rates,
      case when x.amount is not null then '[]'::json else to_json(array_remove(array[
        case when t.currency <> 'MAD' and x.rate_id is null then t.currency end,
        case when s.reference_currency <> 'MAD' and x.reference_rate_id is null then s.reference_currency end], null)) end missing
    from transaction t join transaction_conversion x on x.transaction_id = t.id cross join setting s where t.id = ${transactionId}`)
