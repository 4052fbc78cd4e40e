import { type SQL, sql } from 'drizzle-orm'

/** A move as what it puts on one place and takes from another: `revision_id, line_id, year, quarter, amount`. */
export const moveSides = (projectId: number) => sql`
  select revision_id, to_line_id line_id, to_year "year", to_quarter quarter, amount
  from budget_move where project_id = ${projectId} and to_line_id is not null
  union all
  select revision_id, from_line_id, from_year, from_quarter, -amount
  from budget_move where project_id = ${projectId} and from_line_id is not null`

/** `line_id, year, quarter, amount, is_new` of what is planned now. */
const planned = (projectId: number) => sql`
  select line_id, "year", quarter, amount, false is_new from budget_amount where project_id = ${projectId} and amount > 0`

/** What is planned now, and what a proposal would change in it. */
export const sidesWith = (projectId: number, proposal: SQL) => sql`
  ${planned(projectId)} union all
  select m.line_id, m."year", m.quarter, m.amount, true from (${moveSides(projectId)}) m where m.revision_id = (${proposal})`

/** The plan as it was in a version, built again from all that was moved until then; without one, as it is now. */
export const sidesOf = (projectId: number, version: number | null) =>
  version === null
    ? planned(projectId)
    : sql`
  select m.line_id, m."year", m.quarter, m.amount, r.number = ${version} is_new
  from (${moveSides(projectId)}) m join budget_revision r on r.id = m.revision_id where r.number <= ${version}`
