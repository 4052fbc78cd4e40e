import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
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

/** More would not be read. */
const mostRates = 1000

/**
 * By which rates the money of `projects` (a relation of ids) is converted, of what the viewer sees: entries, what is given,
 * what is planned; the latest first. Null: of none. Each rate is looked for in the index of the conversions: reading those of a whole
 * portfolio would cost more.
 */
export const ratesApplied = (tx: Transaction, projects: SQL | null) =>
  tx.execute<AppliedRate>(sql`
    with asked(id) as materialized (${projects ?? sql`select id from project where false`})
    select r.currency, trim_scale(r.rate)::text rate, r.rate_on::text "day", r.source from exchange_rate r
    where ${convertsAnEntry(sql`c.rate_id`)} or ${convertsAnEntry(sql`c.reference_rate_id`)} or r.id in (
      select unnest(array[w.rate_id, w.reference_rate_id]) from funding f
        cross join lateral conversion_of(f.amount, f.currency, last_day(f.start_on, f.start_precision)) w
      where f.project_id in (select id from asked) and f.archived_at is null and f.amount is not null
      union select unnest(array[w.rate_id, w.reference_rate_id]) from planned_disbursement d
        cross join lateral conversion_of(d.amount, d.currency, last_day(d.due_on, d.due_precision)) w
      where d.project_id in (select id from asked) and d.archived_at is null)
    order by r.rate_on desc, r.currency limit ${mostRates}`)

const convertsAnEntry = (rate: SQL) => sql`exists (
  select from transaction_conversion c join transaction t on t.id = c.transaction_id
  where ${rate} = r.id and t.state <> 'returned' and t.project_id in (select id from asked) offset 0)`

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
