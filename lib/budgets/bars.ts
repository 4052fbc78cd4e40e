import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { LocalizedText } from '@/lib/localized-text'
import { type ChartScope, ofYears } from './curve'

export type FunderBarRow = {
  currency: string
  /** Null: those behind the first, put together. */
  funderId: number | null
  name: LocalizedText | null
  acronym: string | null
  committed: string
  disbursed: string
  spent: string
  /** How many funders it stands for. */
  funders: number
  /** Entries without an exchange rate, in none of the sums. */
  missing: number
}

/** Committed and spent in a year, and since the beginning up to its end. */
export type YearBarRow = {
  currency: string
  year: number
  committed: string
  spent: string
  committedSoFar: string
  spentSoFar: string
  missing: number
}

/** More would be unreadable in one drawing. */
export const fundersDrawn = 10

/** Official money by funder: those that committed most, and the others together. */
export const funderBarRows = (tx: Transaction, scope: ChartScope) =>
  tx.execute<FunderBarRow>(sql`
    with summed as (
      select ${unitOf(scope)} currency, funder_id, ${sumOf(scope, 'commitment')} committed, ${sumOf(scope, 'disbursement')} disbursed,
        ${sumOf(scope, 'expenditure')} spent, ${missingOf(scope)} missing
      from transaction_total where ${scope.where} and ${ofYears(scope, sql`year`)} and (official <> 0 or official_unconverted <> 0) group by 1, 2
    ), ranked as (
      select *, row_number() over (partition by currency order by committed desc, disbursed desc, spent desc, funder_id) place from summed
    ), drawn as (
      select currency, case when place <= ${fundersDrawn} then funder_id end funder_id, min(place) place, sum(committed) committed,
        sum(disbursed) disbursed, sum(spent) spent, sum(missing)::integer missing, count(*)::integer funders
      from ranked group by 1, 2
    )
    select d.currency, d.funder_id "funderId", o.name, o.acronym, trim_scale(d.committed)::text committed,
      trim_scale(d.disbursed)::text disbursed, trim_scale(d.spent)::text spent, d.funders, d.missing
    from drawn d left join organisation o on o.id = d.funder_id order by d.currency, d.place`)

/** Official money by year of the value date. */
export const yearBarRows = (tx: Transaction, scope: ChartScope) =>
  tx.execute<YearBarRow>(sql`
    with summed as (
      select ${unitOf(scope)} currency, year, ${sumOf(scope, 'commitment')} committed, ${sumOf(scope, 'expenditure')} spent, ${missingOf(scope)} missing
      from transaction_total
      where ${scope.where} and ${ofYears(scope, sql`year`)} and kind in ('commitment', 'expenditure') and (official <> 0 or official_unconverted <> 0) group by 1, 2
    )
    select currency, year, trim_scale(committed)::text committed, trim_scale(spent)::text spent,
      trim_scale(sum(committed) over since)::text "committedSoFar", trim_scale(sum(spent) over since)::text "spentSoFar", missing
    from summed window since as (partition by currency order by year) order by currency, year`)

const unitOf = ({ isInReference }: ChartScope) =>
  isInReference ? sql`(select reference_currency from setting)` : sql`currency`

const sumOf = ({ isInReference }: ChartScope, kind: 'commitment' | 'disbursement' | 'expenditure'): SQL =>
  sql`coalesce(sum(${isInReference ? sql`official_converted` : sql`official`}) filter (where kind = ${kind}), 0)`

const missingOf = ({ isInReference }: ChartScope) =>
  isInReference ? sql`sum(official_unconverted)::integer` : sql`0`
