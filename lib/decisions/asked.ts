import { type SQL, sql } from 'drizzle-orm'
import { asksOf } from '@/lib/dashboard/asked'
import { type ProjectsAsked, projectsAsked } from '@/lib/dashboard/scope'

/** A condition on `decision d`: those about the projects asked for, and those about none of a committee that oversees one. */
export const decisionsAsked = (asked: ProjectsAsked): SQL => {
  if (!asksOf(asked)) return sql`true`
  const projects = projectsAsked(asked)
  return sql`case when d.project_id is not null then d.project_id in (select p.id from project p where ${projects})
    else d.committee_id in (select o.committee_id from committee_oversight o join project p on p.id = o.project_id where ${projects}) end`
}
