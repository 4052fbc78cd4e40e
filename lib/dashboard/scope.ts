import { type SQL, sql } from 'drizzle-orm'
import type { CooperationKind, ProjectStatus } from '@/lib/projects/rules'

/** What narrows the projects that a page or a list speaks of. */
export type ProjectsAsked = {
  partnership: number | null
  kind: CooperationKind | null
  programme: number | null
  funder: number | null
  strategy: number | null
  status: ProjectStatus | null
  /** Years: projects whose period touches them, and the money of these years. */
  from: number | null
  to: number | null
}

/** A condition on `project p`. An archived project is in nothing. */
export const projectsAsked = (asked: ProjectsAsked): SQL =>
  sql.join([sql`p.archived_at is null`, ...conditionsOf(asked)], sql` and `)

/** The same without a word on archiving, for a list that has its own. */
export const conditionsOf = (asked: ProjectsAsked): SQL[] => {
  const { partnership, kind, programme, funder, strategy, status, from, to } = asked
  const conditions: SQL[] = []
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
  if (from) conditions.push(lastsUntil(from))
  if (to) conditions.push(beginsBy(to))
  return conditions
}

/**
 * Without an end it goes on, unless it is over: then only its beginning is known of it. Of whose period nothing is
 * known it cannot be said that it touches one.
 */
const lastsUntil = (year: number) => sql`
  case when p.end_on is not null then extract(year from p.end_on) >= ${year}
    else p.start_on is not null and (p.status not in ('closed', 'cancelled') or extract(year from p.start_on) >= ${year}) end`

const beginsBy = (year: number) => sql`
  case when p.start_on is not null then extract(year from p.start_on) <= ${year} else p.end_on is not null end`
