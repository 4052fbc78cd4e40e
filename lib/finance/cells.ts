import { type SQL, sql } from 'drizzle-orm'
import { amountsAreVisible } from '@/db/schema/policies'
import type { ChartScope } from '@/lib/budgets/curve'
import { nothingAsked } from '@/lib/dashboard/asked'
import { conditionsOf } from '@/lib/dashboard/scope'
import { type FinanceView, isOfSomeYears } from './filters'

/**
 * `scope`: the projects asked for whose amounts the viewer may see. `cell`: their money, a row for each sum kept or written
 * down. In the reference currency every row has that one, and a null where no rate is known.
 * `scheduled` marks the disbursements of a funder who has a schedule in that project and currency: only these are set
 * against what was planned, so that the gaps of any grouping add up to the gap of the whole.
 */
export const cellsOf = (view: FinanceView, today: string): SQL => sql`
  scope as materialized (select p.id, p.partnership_id from project p where ${projectsAsked(view)}),
  schedule as materialized (
    select d.project_id, d.funder_id, d.currency, d.amount, last_day(d.due_on, d.due_precision) due
    from planned_disbursement d join scope on scope.id = d.project_id where d.archived_at is null
  ),
  cell as materialized (
    select t.project_id, scope.partnership_id, t.funder_id, t.year::integer "year", ${currency(view, sql`t.currency`)} currency, t.kind::text kind,
      ${view.inReference ? sql`t.official_converted` : sql`t.official`} done, ${view.inReference ? sql`t.submitted_converted` : sql`t.submitted`} waiting,
      ${view.inReference ? sql`t.official_unconverted + t.submitted_unconverted` : sql`0`} missing,
      t.kind = 'disbursement' and s.project_id is not null scheduled
    from transaction_total t join scope on scope.id = t.project_id
    left join (select distinct project_id, funder_id, currency from schedule) s using (project_id, funder_id, currency)
    where (t.official <> 0 or t.submitted <> 0) and ${ofFunder(view, sql`t.funder_id`)} and ${ofYears(view, sql`t.year`)}
    union all
    select s.project_id, scope.partnership_id, s.funder_id, extract(year from s.due)::integer, ${currency(view, sql`s.currency`)}, 'planned',
      case when s.due > ${today}::date then 0 else ${worth(view, sql`s.amount`, sql`s.currency`, sql`s.due`)} end, 0, 0, true
    from schedule s join scope on scope.id = s.project_id
    where ${ofFunder(view, sql`s.funder_id`)} and ${ofYears(view, sql`extract(year from s.due)`)}
      and (s.due <= ${today}::date or ${!isOfSomeYears(view)})
    ${isOfSomeYears(view) ? sql`` : sql`union all ${given(view)}`}
  )`

/** Whether `cell` has a row of `project p`. */
export const isKnown = (view: FinanceView, today: string) => sql`
  exists (select from transaction_total t where t.project_id = p.id and (t.official <> 0 or t.submitted <> 0)
    and ${ofFunder(view, sql`t.funder_id`)} and ${ofYears(view, sql`t.year`)})
  or exists (select from planned_disbursement d where d.project_id = p.id and d.archived_at is null and ${ofFunder(view, sql`d.funder_id`)}
    and ${ofYears(view, sql`extract(year from last_day(d.due_on, d.due_precision))`)}
    and (${!isOfSomeYears(view)} or last_day(d.due_on, d.due_precision) <= ${today}::date))
  or (${!isOfSomeYears(view)} and exists (select from funding f where f.project_id = p.id and f.archived_at is null
    and f.amount is not null and ${ofFunder(view, sql`f.organisation_id`)}))`

/** The same money, to be drawn. */
export const chartScopeOf = (view: FinanceView, today: string): ChartScope => ({
  where: sql`project_id in (select p.id from project p where ${projectsAsked(view)}) and ${ofFunder(view, sql`funder_id`)}`,
  from: view.from,
  to: view.to,
  isInReference: view.inReference,
  today,
})

/** Converted at the day it begins: a funding without one stays out, for a rate of today would make it another sum tomorrow. */
const given = (view: FinanceView) => sql`
  select f.project_id, scope.partnership_id, f.organisation_id, null, ${currency(view, sql`f.currency`)}, 'funding',
    ${worth(view, sql`f.amount`, sql`f.currency`, sql`last_day(f.start_on, f.start_precision)`)}, 0, 0, false
  from funding f join scope on scope.id = f.project_id
  where f.archived_at is null and f.amount is not null and ${ofFunder(view, sql`f.organisation_id`)}`

const currency = ({ inReference }: FinanceView, own: SQL) =>
  inReference ? sql`(select reference_currency from setting)` : own

const worth = ({ inReference }: FinanceView, amount: SQL, code: SQL, day: SQL) =>
  inReference ? sql`(select c.amount from conversion_of(${amount}, ${code}, ${day}) c)` : amount

const ofFunder = ({ funder }: FinanceView, column: SQL) =>
  funder === null ? sql`true` : sql`${column} = ${funder}`

const ofYears = ({ from, to }: FinanceView, column: SQL) =>
  sql`${from === null ? sql`true` : sql`${column} >= ${from}`} and ${to === null ? sql`true` : sql`${column} <= ${to}`}`

/** A condition on `project p`. */
export const projectsAsked = ({ partnership, programme, kind, strategy, status }: FinanceView) => {
  const conditions = [sql`p.archived_at is null`, sql`(${amountsAreVisible(sql`p.id`)})`]
  if (partnership) conditions.push(sql`p.partnership_id = ${partnership}`)
  if (kind) conditions.push(sql`p.kind = ${kind}`)
  conditions.push(...conditionsOf({ ...nothingAsked, strategy, status }))
  const programmes = sql`select from project_programme l where l.project_id = p.id`
  if (programme === 'none') conditions.push(sql`not exists (${programmes})`)
  else if (programme) conditions.push(sql`exists (${programmes} and l.programme_id = ${programme})`)
  return sql.join(conditions, sql` and `)
}
