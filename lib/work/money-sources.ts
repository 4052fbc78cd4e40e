import 'server-only'
import { sql } from 'drizzle-orm'
import { type Asked, isLive, type Source } from './source'

const onEntry = {
  join: sql`join transaction t on t.id = chosen.id join project p on p.id = t.project_id`,
  columns: {
    projectId: sql`t.project_id`,
    place: sql`p.title`,
    detail: sql`t.kind::text`,
    amount: sql`trim_scale(t.amount)::text`,
    currency: sql`t.currency`,
  },
}

export const validateEntry = (asked: Asked): Source => ({
  id: sql`t.id`,
  isWalkedInOrder: asked.viewer.role === 'director',
  from: submitted(asked),
  where: sql`t.author_id <> ${asked.viewer.id} and ${isLive(sql`t.project_id`)}`,
  since: sql`t.submitted_at`,
  ...onEntry,
})

/** Project by project for an officer: what waits elsewhere, however much, is not walked through. */
const submitted = ({ viewer }: Asked) =>
  viewer.role === 'director'
    ? sql`(select * from transaction where state = 'submitted') t`
    : sql`assignment s cross join lateral (
        select * from transaction t where t.project_id = s.project_id and t.state = 'submitted' and s.account_id = ${viewer.id} offset 0) t`

export const correctEntry = ({ viewer }: Asked): Source => ({
  id: sql`t.id`,
  from: sql`transaction t`,
  where: sql`t.state = 'returned' and t.author_id = ${viewer.id} and ${isLive(sql`t.project_id`)}`,
  since: sql`t.decided_at`,
  ...onEntry,
})

/** By another than its author. */
export const approveBudget = ({ viewer }: Asked): Source => ({
  id: sql`v.id`,
  from: sql`budget_revision v`,
  where: sql`v.state = 'proposed' and v.author_id <> ${viewer.id} and ${isLive(sql`v.project_id`)}`,
  since: sql`v.proposed_at`,
  join: sql`join budget_revision v on v.id = chosen.id join project p on p.id = v.project_id`,
  columns: { projectId: sql`v.project_id`, what: sql`p.title`, detail: sql`v.kind::text` },
})
