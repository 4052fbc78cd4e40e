import { type SQL, sql } from 'drizzle-orm'
import type { AsAt } from '@/lib/as-at'
import { totalsAt } from '@/lib/budgets/as-at'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import { projectsAsked } from './cells'
import type { FinanceView } from './filters'

/** Official sums in the reference currency; of everything, of a partnership or of a year. */
export type MovedRow = {
  by: 'whole' | 'partnership' | 'year'
  /** The id of the partnership, or the year. */
  key: number | null
  name: LocalizedText | null
  committed: string
  disbursed: string
  spent: string
  /** Entries without a rate, in none of the sums. */
  missing: number
  /** Of everything: how many projects among them are invented. */
  illustrative: number | null
}

/**
 * What was promised, paid over and spent, as the page of the portfolio's money has it, without what was planned and
 * given: for these each sum must be converted, while the totals are kept converted.
 */
export const movedOf = (view: FinanceView, asAt: AsAt, locale: Locale): SQL => sql`
  with scope as materialized (select p.id, p.partnership_id, p.is_illustrative from project p where ${projectsAsked(view)}),
  kept as materialized (
    select t.project_id, t.year::integer "year", t.kind, t.official_converted done, t.official_unconverted + t.submitted_unconverted missing
    from ${totalsOf(asAt)} t
    where (t.official <> 0 or t.submitted <> 0) and t.project_id in (select id from scope)
      and ${ofMoney(view)}
  ),
  moved as (
    select s.partnership_id, k.year, k.kind, sum(k.done) done, sum(k.missing) missing from kept k join scope s on s.id = k.project_id group by 1, 2, 3
  )
  select m.*, t.name from (
    select case when grouping(partnership_id) = 0 then 'partnership' when grouping("year") = 0 then 'year' else 'whole' end "by",
      coalesce(partnership_id, "year") key, ${sumOf('commitment')} committed, ${sumOf('disbursement')} disbursed, ${sumOf('expenditure')} spent,
      coalesce(sum(missing), 0)::integer missing, case when grouping(partnership_id, "year") = 3 then (
        select count(*)::integer from scope where is_illustrative and id in (select project_id from kept)
      ) end illustrative
    from moved group by grouping sets ((partnership_id), ("year"), ())
  ) m left join partnership t on m."by" = 'partnership' and t.id = m.key
  order by m."by", localized(t.name, ${locale}) collate "und-x-icu", m.key`

/** Of a day in the past nothing is known to have awaited validation. */
const totalsOf = (asAt: AsAt) =>
  asAt.isToday
    ? sql`transaction_total`
    : sql`(select *, 0 submitted, 0 submitted_unconverted from (${totalsAt(asAt)}) known)`

const ofMoney = ({ funder, from, to }: FinanceView) => {
  const conditions = [sql`true`]
  if (funder !== null) conditions.push(sql`t.funder_id = ${funder}`)
  if (from !== null) conditions.push(sql`t.year >= ${from}`)
  if (to !== null) conditions.push(sql`t.year <= ${to}`)
  return sql.join(conditions, sql` and `)
}

const sumOf = (kind: string) =>
  sql`trim_scale(coalesce(sum(done) filter (where kind = ${sql.raw(`'${kind}'`)}), 0))::text`
