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
  /** An index has its rows in order, and there may be far more of them than anybody reads. */
  isWalkedInOrder?: boolean
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
  'since',
] as const
type Column = (typeof columns)[number]

export type Cut = { size: number; page: number }

/** How far things of one kind are counted: whether 1,412 or 1,413 wait helps nobody, and each one costs. */
const exactUpTo = 1000
export const countedUpTo = ({ size, page }: Cut) => Math.max(exactUpTo, page * size)

/** One page of a source by urgency, each row with how many there are and how many of them are overdue. */
export const rowsOf = (source: Source, today: string, cut: Cut) => sql`
  with ${source.isWalkedInOrder ? walked(source, cut) : gathered(source, cut)},
    counted as (
      select count(*)::integer total, count(*) filter (where due_last < ${today})::integer overdue from countable)
  select chosen.id, counted.total, counted.overdue, ${sql.join(
    columns.map((name) => sql`${columnOf(source, name)} ${sql.identifier(name)}`),
    sql`, `,
  )}
  from chosen cross join counted ${source.join}
  order by chosen.due_last nulls last, chosen.since nulls last, chosen.id`

/** All of them once, for the page and for their number. */
const gathered = (source: Source, cut: Cut) => sql`
  countable as materialized (${found(source)}), chosen as materialized (select * from countable ${cutTo(cut)})`

/** An index has them in this order: the page is its beginning, and they are counted no further than is told. */
const walked = (source: Source, cut: Cut) => sql`
  countable as materialized (${found(source)} limit ${countedUpTo(cut) + 1}), chosen as materialized (${found(source)} ${cutTo(cut)})`

const found = (source: Source) => sql`
  select ${source.id} id, ${source.due ?? noDate} due_last, ${source.since ?? noDate} since from ${source.from} where ${source.where}`

const cutTo = ({ size, page }: Cut) =>
  sql`order by due_last nulls last, since nulls last, id limit ${size} offset ${(page - 1) * size}`

const noDate = sql`null::date`
const columnOf = ({ columns: given }: Source, name: Column) =>
  given[name] ?? (name === 'since' ? sql`chosen.since::text` : sql`null`)

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
