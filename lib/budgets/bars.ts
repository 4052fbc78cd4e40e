import 'server-only'
import { sql } from 'drizzle-orm'
import type { LocalizedText } from '@/lib/localized-text'

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

const sumOf = (kind: 'commitment' | 'disbursement' | 'expenditure') =>
  sql`coalesce(sum(done) filter (where kind = ${kind}), 0)`

/** Official money by funder: those that committed most, and the others together. */
export const funderBarRows = sql`
  with summed as (
    select currency, funder_id, ${sumOf('commitment')} committed, ${sumOf('disbursement')} disbursed, ${sumOf('expenditure')} spent, sum(missing) missing
    from by_funder where kind in ('commitment', 'disbursement', 'expenditure') and (done <> 0 or missing <> 0) group by 1, 2
  ), ranked as (
    select *, row_number() over (partition by currency order by committed desc, disbursed desc, spent desc, funder_id) place from summed
  ), drawn as (
    select currency, case when place <= ${fundersDrawn} then funder_id end funder_id, min(place) place, sum(committed) committed,
      sum(disbursed) disbursed, sum(spent) spent, sum(missing)::integer missing, count(*)::integer funders
    from ranked group by 1, 2
  )
  select d.currency, d.funder_id "funderId", o.name, o.acronym, trim_scale(d.committed)::text committed,
    trim_scale(d.disbursed)::text disbursed, trim_scale(d.spent)::text spent, d.funders, d.missing
  from drawn d left join organisation o on o.id = d.funder_id order by d.currency, d.place`

/** Official money by year of the value date. */
export const yearBarRows = sql`
  with summed as (
    select currency, "year", ${sumOf('commitment')} committed, ${sumOf('expenditure')} spent, sum(missing)::integer missing
    from by_time where kind in ('commitment', 'expenditure') and (done <> 0 or missing <> 0) group by 1, 2
  )
  select currency, "year", trim_scale(committed)::text committed, trim_scale(spent)::text spent,
    trim_scale(sum(committed) over since)::text "committedSoFar", trim_scale(sum(spent) over since)::text "spentSoFar", missing
  from summed window since as (partition by currency order by "year") order by currency, "year"`
