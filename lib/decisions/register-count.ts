import { type SQL, sql } from 'drizzle-orm'
import type { RegisterView } from './filters'

const exactUpTo = 10_000

/** How far a view is counted: nobody asks whether it is 10,412 or 10,413, and each one costs. Never less than the pages gone through. */
export const countedUpTo = ({ page, size }: RegisterView) => Math.max(exactUpTo, page * size)

/** One more than `countedUpTo` means: more. */
export const countOf = (view: RegisterView, conditions: SQL) => sql`
  select count(*)::integer total from (select ${counted(view, conditions)} limit ${countedUpTo(view) + 1}) counted`

/** Where no other index narrows the view, committee by committee: that index alone tells who sees what. */
const counted = (view: RegisterView, conditions: SQL) =>
  isNarrow(view)
    ? sql`from decision d where ${conditions}`
    : sql`from committee c, lateral (select from decision d where d.committee_id = c.id and ${conditions} offset 0) of_committee`

const isNarrow = ({ status, overdue, soon, owner, mine, meeting, project, search }: RegisterView) =>
  Boolean(status === 'pending' || overdue || soon || owner || mine || meeting || project || search)
