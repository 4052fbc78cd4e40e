import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { cache } from 'react'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import { decisionsAt } from '@/lib/decisions/as-at'
import { decisionsAsked } from '@/lib/decisions/asked'
import type { LocalizedText } from '@/lib/localized-text'
import { milestonesAt } from '@/lib/milestones/as-at'
import { daysAhead } from '@/lib/milestones/due'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { DashboardView } from './filters'
import { projectsAsked } from './scope'

export type DueMilestone = {
  id: number
  title: LocalizedText
  due: PartialDate
  projectId: number
  project: LocalizedText
  isIllustrative: boolean
}

export type DueDecision = {
  id: number
  text: LocalizedText
  reference: string
  due: string
  isIllustrative: boolean
}

export type Due<Row> = { late: number; soon: number; lateRows: Row[] | null; soonRows: Row[] | null }

/** More than these are one click away. */
export const rowsListed = 4

/** What is late and what comes, of milestones and of decisions: how many, and the first of them. */
export const getDue = cache((viewer: Viewer, view: DashboardView) => read(viewer, (tx) => dueRows(tx, view)))

export const dueRows = (tx: Transaction, view: DashboardView) => ({
  milestones: tx.execute<Due<DueMilestone>>(
    due(
      view,
      sql`select m.id, m.project_id, m.due_on, m.due_precision, m.due_last last from (${milestonesAt(view.asAt)}) m join project p on p.id = m.project_id
        where not m.reached and m.due_last <= ${lastDayOf(view)} and ${projectsAsked(view)}`,
      sql`select d.last, d.id, jsonb_build_object('id', m.id, 'title', m.title, 'due', partial_date(d.due_on, d.due_precision), 'projectId', p.id,
          'project', p.title, 'isIllustrative', p.is_illustrative) said
        from milestone m join project p on p.id = m.project_id join d on d.id = m.id`,
    ),
  ),
  decisions: tx.execute<Due<DueDecision>>(
    due(
      view,
      sql`select d.id, d.due_on last from (${decisionsAt(view.asAt)}) d where d.pending and d.due_on <= ${lastDayOf(view)} and ${decisionsAsked(view)}`,
      sql`select d.last, d.id, jsonb_build_object('id', d.id, 'text', o.text, 'reference', o.reference, 'due', d.last,
          'isIllustrative', taken.is_illustrative) said
        from decision o join meeting taken on taken.id = o.meeting_id join d on d.id = o.id`,
    ),
  ),
})

const lastDayOf = ({ asAt }: DashboardView) => sql`${asAt.day}::date + ${daysAhead}::integer`

/** `open` are those due by the end of what comes; `told` says a row of those few in `d` that are shown. */
const due = ({ asAt: { day } }: DashboardView, open: SQL, told: SQL) => {
  const late = sql`last < ${day}::date`
  const first = (which: SQL) => sql`
    (with d as (select * from open where ${which} order by last, id limit ${rowsListed}) select jsonb_agg(said order by last, id) from (${told}) t)`
  return sql`
    with open as materialized (${open})
    select count(*) filter (where ${late})::integer late, count(*) filter (where not (${late}))::integer soon,
      ${first(late)} "lateRows", ${first(sql`not (${late})`)} "soonRows"
    from open`
}
