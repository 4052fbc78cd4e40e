import { type SQL, sql } from 'drizzle-orm'
import type { DashboardView } from './filters'

/** A condition on `project p`. An archived project is in nothing. */
export const projectsAsked = (view: DashboardView): SQL => {
  const { partnership, kind, programme, funder, strategy, status, from, to } = view
  const conditions = [sql`p.archived_at is null`]
  if (partnership) conditions.push(sql`p.partnership_id = ${partnership}`)
  if (kind) conditions.push(sql`p.kind = ${kind}`)
  if (status) conditions.push(sql`p.status = ${status}`)
  if (programme)
    conditions.push(
      sql`exists (select from project_programme l where l.project_id = p.id and l.programme_id = ${programme})`,
    )
  if (strategy)
    conditions.push(
      sql`exists (select from project_strategy l where l.project_id = p.id and l.strategy_id = ${strategy})`,
    )
  if (funder)
    conditions.push(
      sql`exists (select from party q where q.project_id = p.id and q.role = 'funding' and q.organisation_id = ${funder} and q.archived_at is null)`,
    )
  if (from) conditions.push(sql`extract(year from p.end_on) >= ${from}`)
  if (to) conditions.push(sql`extract(year from p.start_on) <= ${to}`)
  return sql.join(conditions, sql` and `)
}
