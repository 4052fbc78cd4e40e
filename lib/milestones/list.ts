import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import { containing } from '@/lib/containing'
import { projectChoices } from '@/lib/dashboard/choices'
import { projectsAsked } from '@/lib/dashboard/scope'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { milestonesAt } from './as-at'
import { isLate, isSoon } from './due'
import type { MilestonesView, SortKey } from './list-filters'

export type ListedMilestone = {
  id: number
  title: LocalizedText
  due: PartialDate | null
  isReached: boolean
  projectId: number
  project: LocalizedText
  projectCode: string | null
  partnership: LocalizedText
  isIllustrative: boolean
}

/** The milestones of the projects asked for, as they stood on the day of the view; those cancelled are left out. */
export const listMilestones = (viewer: Viewer, view: MilestonesView, locale: Locale) =>
  read(viewer, (tx) => ({
    rows: tx.execute<ListedMilestone>(rowsOf(view, locale)),
    count: tx.execute<{ total: number }>(sql`select count(*)::integer total from ${sourceOf(view)}`),
    choices: projectChoices(tx, locale),
  }))

/** First the few rows of the page, then what decorates them. */
const rowsOf = (view: MilestonesView, locale: Locale) => {
  const order = sql`sorted ${view.descending ? sql`desc` : sql`asc`} nulls last, due_last nulls last, id`
  return sql`
    with page as (
      select m.id, m.project_id, m.due_on, m.due_precision, m.due_last, m.reached, ${sortOf(view.sort, locale)} sorted
      from ${sourceOf(view)} order by ${order} limit ${view.size} offset ${(view.page - 1) * view.size}
    )
    select page.id, n.title, partial_date(page.due_on, page.due_precision) due, page.reached "isReached", p.id "projectId", p.title project,
      p.code "projectCode", t.name partnership, p.is_illustrative "isIllustrative"
    from page join milestone n on n.id = page.id join project p on p.id = page.project_id join partnership t on t.id = p.partnership_id
    order by page.sorted ${view.descending ? sql`desc` : sql`asc`} nulls last, page.due_last nulls last, page.id`
}

const sourceOf = (view: MilestonesView): SQL => {
  const conditions = [projectsAsked(view)]
  if (view.due === 'late') conditions.push(isLate(view.asAt))
  if (view.due === 'soon') conditions.push(isSoon(view.asAt))
  if (view.due === 'open') conditions.push(sql`not m.reached`)
  if (view.due === 'reached') conditions.push(sql`m.reached`)
  if (view.search)
    conditions.push(sql`exists (select from milestone n where n.id = m.id
      and fold_text(localized_values(n.title)) like ${containing(view.search)})`)
  return sql`(${milestonesAt(view.asAt)}) m join project p on p.id = m.project_id where ${sql.join(conditions, sql` and `)}`
}

const sortOf = (sort: SortKey, locale: Locale): SQL => {
  switch (sort) {
    case 'due':
      return sql`m.due_last`
    case 'title':
      return sql`(select localized(n.title, ${locale}) collate "und-x-icu" from milestone n where n.id = m.id)`
    case 'project':
      return sql`(localized(p.title, ${locale}) collate "und-x-icu")`
  }
}
