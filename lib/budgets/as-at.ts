import { type SQL, sql } from 'drizzle-orm'
import type { AsAt } from '@/lib/as-at'

/**
 * The official totals by value date up to a day: `project_id, funder_id, year, kind, currency, official, official_converted,
 * official_unconverted`. Today they are those kept, whatever value date to come an entry may have. Of the year of a day in the
 * past they are what the viewer sees entry by entry: ask it for those who see everything. Use as `(${totalsAt(asAt)}) t`.
 */
export const totalsAt = ({ day, isToday }: AsAt): SQL =>
  isToday
    ? sql`select project_id, funder_id, year, kind, currency, official, official_converted, official_unconverted from transaction_total`
    : sql`select project_id, funder_id, year, kind, currency, official, official_converted, official_unconverted from transaction_total
        where year < extract(year from ${day}::date)
      union all
      select e.project_id, e.funder_id, extract(year from ${day}::date)::smallint, e.kind, e.currency, sum(e.amount), coalesce(sum(c.amount), 0),
        (count(*) filter (where c.amount is null))::integer
      from transaction e left join transaction_conversion c on c.transaction_id = e.id
      where e.state = 'accepted' and e.value_on between date_trunc('year', ${day}::date)::date and ${day}::date group by 1, 2, 3, 4, 5`
