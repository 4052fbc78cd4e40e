import { type SQL, sql } from 'drizzle-orm'

/** How the money of the projects in the relation `scope` is told. */
export type MoneyScope = {
  funder?: number | null
  /** The years of the value dates, both included. */
  from?: number | null
  to?: number | null
  /** In the reference currency, of what has a rate; otherwise each currency apart. */
  inReference: boolean
  /** The day in Morocco. */
  today: string
  /** Where true, what was disbursed is told entry by entry, each on its day, instead of by year. */
  byEntry?: SQL
}

/**
 * `by_funder` and `by_time`: the same money, official and waiting, added up once per project and funder and once per year,
 * or day where that is told; whatever is shown is added up from these. By kind: also what was `planned` up to today and
 * what is `expected` later. In the reference currency every row has that one, and counts what has no rate.
 * `scheduled` marks the disbursements of a funder who has a schedule in that project and currency: only these are set
 * against what was planned, so that the gaps of any grouping add up to the gap of the whole.
 */
export const cellsOf = (scope: MoneyScope, more: readonly SQL[] = []): SQL => {
  const { inReference } = scope
  const due = sql`last_day(due_on, due_precision)`
  const missing = inReference
    ? sql`sum(missing) missing, sum(waiting_missing) waiting_missing`
    : sql`0 missing, 0 waiting_missing`
  const sums = [...sourcesOf(scope), ...more].map(
    (source) => sql`
    select project_id, funder_id, "year", "day", currency, kind::text kind, scheduled, sum(done) done, sum(waiting) waiting, ${missing}
    from (${source}) each group by currency, kind, scheduled, grouping sets ((project_id, funder_id), ("year", "day"))`,
  )
  return sql`
  schedule as materialized (
    select project_id, funder_id, currency, ${due} due, ${worth(scope)} amount
    from planned_disbursement t ${inReference ? sql`cross join lateral conversion_of(t.amount, t.currency, ${due}) worth` : sql``}
    where ${inScope} and archived_at is null
  ),
  summed as materialized (${sql.join(sums, sql` union all `)}),
  by_funder as not materialized (select * from summed where project_id is not null),
  by_time as not materialized (select * from summed where project_id is null)`
}

const sourcesOf = (scope: MoneyScope): SQL[] => {
  const { inReference, today, byEntry } = scope
  const isScheduled = sql`kind = 'disbursement' and (project_id, funder_id, t.currency) in (select project_id, funder_id, currency from schedule) scheduled`
  const totals = sql`
    select project_id, funder_id, year "year", null::date "day", ${unit(scope)}, kind, ${isScheduled},
      ${inReference ? sql`official_converted done, submitted_converted waiting, official_unconverted missing, submitted_unconverted waiting_missing` : sql`official done, submitted waiting`}
    from transaction_total t where ${inScope} and (official <> 0 or submitted <> 0) and ${isAsked(scope, sql`year`)}`
  const planned = sql`
    select project_id, funder_id, extract(year from due)::integer "year", due "day", ${unit(scope)},
      case when due > ${today}::date then 'expected' else 'planned' end kind, true scheduled, ${written(sql`amount`)}
    from schedule t where ${isAsked(scope, sql`extract(year from due)`)}`
  if (!byEntry) return [totals, planned]
  const entries = sql`
    select project_id, funder_id, extract(year from value_on)::integer "year", value_on "day", ${unit(scope)}, kind, ${isScheduled}, ${written(worth(scope))}
    from transaction t ${inReference ? sql`join transaction_conversion worth on transaction_id = t.id` : sql``}
    where ${inScope} and kind = 'disbursement' and state = 'accepted' and ${byEntry} and ${isAsked(scope, sql`extract(year from value_on)`)}`
  return [sql`${totals} and (kind <> 'disbursement' or not ${byEntry})`, entries, planned]
}

export const inScope = sql`project_id in (select id from scope)`

type Told = Pick<MoneyScope, 'inReference'>

export const unit = ({ inReference }: Told) =>
  inReference ? sql`(select reference_currency from setting) currency` : sql`t.currency`

/** Of an amount that is written down, beside its conversion. */
export const worth = ({ inReference }: Told) => (inReference ? sql`worth.amount` : sql`t.amount`)

export const written = (amount: SQL) =>
  sql`${amount} done, 0 waiting, (${amount} is null)::integer missing, 0 waiting_missing`

const isAsked = ({ funder = null, from = null, to = null }: MoneyScope, year: SQL) => {
  const conditions = [sql`true`]
  if (funder !== null) conditions.push(sql`funder_id = ${funder}`)
  if (from !== null) conditions.push(sql`${year} >= ${from}`)
  if (to !== null) conditions.push(sql`${year} <= ${to}`)
  return sql.join(conditions, sql` and `)
}
