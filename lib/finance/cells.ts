import { type SQL, sql } from 'drizzle-orm'
import { amountsAreVisible } from '@/db/schema/policies'
import { inScope, cellsOf as moneyOf, unit, worth, written } from '@/lib/budgets/cells'
import { nothingAsked } from '@/lib/dashboard/asked'
import { conditionsOf } from '@/lib/dashboard/scope'
import { type FinanceView, isOfSomeYears } from './filters'

/** Beside the money itself `scope`: the projects asked for whose amounts the viewer may see. */
export const cellsOf = (view: FinanceView, today: string): SQL => sql`
  scope as materialized (select p.id, p.partnership_id from project p where ${projectsAsked(view)}),
  ${moneyOf({ ...view, today }, isOfSomeYears(view) ? [] : [given(view)])}`

/** Of some years, what is expected later is drawn and in no sum. */
export const counted = (view: FinanceView) => (isOfSomeYears(view) ? sql`kind <> 'expected'` : sql`true`)

/** Converted at the day it begins: a funding without one stays out, for a rate of today would make it another sum tomorrow. */
const given = (view: FinanceView) => sql`
  select project_id, organisation_id funder_id, null::integer "year", null::date "day", ${unit(view)}, 'funding' kind, false scheduled, ${written(worth(view))}
  from funding t ${view.inReference ? sql`cross join lateral conversion_of(t.amount, t.currency, last_day(start_on, start_precision)) worth` : sql``}
  where ${inScope} and archived_at is null and t.amount is not null and ${view.funder === null ? sql`true` : sql`organisation_id = ${view.funder}`}`

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
