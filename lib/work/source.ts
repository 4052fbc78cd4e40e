import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '@/lib/access/viewer'

/** Who asks, and the day in Morocco. */
export type Asked = { viewer: Viewer; today: string }

/** Where things of one kind come from. `due` and `since` put them in order; what decorates them is read for a page alone. */
export type Source = {
  id: SQL
  from: SQL
  where: SQL
  due?: SQL
  since?: SQL
  /** Joined to `chosen`, which has `id`. */
  join: SQL
  columns: Partial<Record<Column, SQL>>
}

const columns = [
  'projectId',
  'milestoneId',
  'meetingId',
  'firstId',
  'what',
  'place',
  'reference',
  'detail',
  'count',
  'amount',
  'currency',
  'due',
] as const
type Column = (typeof columns)[number]

export type Cut = { size: number; page: number }

/** One page of a source by urgency, each row with how many there are and how many of them are overdue. */
export const rowsOf = (
  { id, from, where, due, since, join, columns: given }: Source,
  today: string,
  cut: Cut,
) => sql`
  with chosen as materialized (
    select ${id} id, ${due ?? sql`null::date`} due_last, ${since ?? sql`null::date`} since, count(*) over ()::integer total,
      count(*) filter (where ${due ?? sql`null::date`} < ${today}) over ()::integer overdue
    from ${from} where ${where}
    order by due_last nulls last, since nulls last, id limit ${cut.size} offset ${(cut.page - 1) * cut.size})
  select chosen.id, chosen.total, chosen.overdue, chosen.since::text since, ${sql.join(
    columns.map((name) => sql`${given[name] ?? sql`null`} ${sql.identifier(name)}`),
    sql`, `,
  )}
  from chosen ${join} order by chosen.due_last nulls last, chosen.since nulls last, chosen.id`

/** The projects that an officer follows; all of them, to a director. */
export const followed = (project: SQL, { viewer }: Asked) =>
  viewer.role === 'director'
    ? sql`true`
    : sql`${project} in (select a.project_id from assignment a where a.account_id = ${viewer.id})`

/** The committees that an officer manages; all of them, to a director. */
export const managed = (committee: SQL, { viewer }: Asked) =>
  viewer.role === 'director'
    ? sql`true`
    : sql`${committee} in (select m.committee_id from viewer_managed_committee m)`

export const isLive = (project: SQL) =>
  sql`exists (select from project p where p.id = ${project} and p.archived_at is null offset 0)`
