import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { Choice } from '@/lib/choice'
import { containing } from '@/lib/containing'
import { asksOf } from '@/lib/dashboard/asked'
import { projectChoices } from '@/lib/dashboard/choices'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import { daysAhead } from '@/lib/milestones/due'
import { decisionsAsked } from './asked'
import { projectsOf, type RegisterView, type SortKey } from './filters'
import { countedUpTo, countOf } from './register-count'
import type { DecisionKind, DecisionStatus } from './rules'

export type RegisterRow = {
  id: number
  reference: string
  kind: DecisionKind
  text: LocalizedText
  status: DecisionStatus
  dueOn: string | null
  ownerName: string | null
  ownerOrganisation: LocalizedText | null
  ownerAcronym: string | null
  committee: LocalizedText
}

/** Filters, rows and their number, in one transaction. `today` is the day in Morocco. */
export const listDecisions = async (viewer: Viewer, view: RegisterView, locale: Locale, today: string) => {
  const conditions = conditionsOf(viewer, view, today)
  const { count, ...found } = await read(viewer, (tx) => ({
    rows: tx.execute<RegisterRow>(rowsOf(view, conditions, locale)),
    count: tx.execute<{ total: number }>(countOf(view, conditions)),
    committees: tx.execute<Choice>(sql`
      select id, name, code as acronym from committee where archived_at is null or id = ${view.committee}
      order by localized(name, ${locale}) collate "und-x-icu" limit 300`),
    choices: projectChoices(tx, locale),
    organisations: tx.execute<Choice>(sql`
      select id, name, acronym from organisation where archived_at is null or id = ${view.owner}
      order by coalesce(acronym, localized(name, ${locale})) collate "und-x-icu" limit 300`),
    meeting: view.meeting
      ? tx.execute<{ code: string }>(sql`select code from meeting where id = ${view.meeting}`)
      : none,
    project: view.project
      ? tx.execute<{ title: LocalizedText }>(sql`select title from project where id = ${view.project}`)
      : none,
  }))
  const [total, most] = [count[0]?.total ?? 0, countedUpTo(view)]
  return { ...found, total: Math.min(total, most), hasMore: total > most }
}

const none = Promise.resolve([])

/** First the few rows of the page, then what decorates them. */
const rowsOf = (view: RegisterView, conditions: SQL, locale: Locale) => {
  const order =
    view.sort === 'recent'
      ? sql`id desc`
      : sql`sorted ${view.descending ? sql`desc` : sql`asc`} nulls last, id desc`
  return sql`
    with page as materialized (
      select d.id, d.reference, d.kind, d.text, d.status, d.due_on, d.owner_name, d.owner_organisation_id, d.committee_id, ${sortOf(view.sort)} as sorted
      from decision d ${rankOf(view.sort, locale)} where ${conditions}
      order by ${order} limit ${view.size} offset ${(view.page - 1) * view.size}
    )
    select page.id, page.reference, page.kind, page.text, page.status, page.due_on::text "dueOn", page.owner_name "ownerName",
      o.name "ownerOrganisation", o.acronym "ownerAcronym", c.name committee
    from page join committee c on c.id = page.committee_id left join organisation o on o.id = page.owner_organisation_id
    order by ${order}`
}

const conditionsOf = (viewer: Viewer, view: RegisterView, today: string): SQL => {
  const conditions: SQL[] = []
  if (view.committee) conditions.push(sql`d.committee_id = ${view.committee}`)
  if (view.meeting) conditions.push(sql`d.meeting_id = ${view.meeting}`)
  if (view.project) conditions.push(sql`d.project_id = ${view.project}`)
  if (view.owner) conditions.push(sql`d.owner_organisation_id = ${view.owner}`)
  if (view.mine) conditions.push(sql`d.owner_organisation_id = ${viewer.organisationId}`)
  if (view.status === 'pending' || view.overdue || view.soon)
    conditions.push(sql`d.status in ('open', 'in_progress')`)
  if (view.status && view.status !== 'pending') conditions.push(sql`d.status = ${view.status}`)
  if (view.overdue) conditions.push(sql`d.due_on < ${today}`)
  if (view.soon)
    conditions.push(sql`d.due_on >= ${today}::date and d.due_on <= ${today}::date + ${daysAhead}::integer`)
  if (view.thisMonth)
    conditions.push(
      sql`d.due_on >= ${`${today.slice(0, 7)}-01`}::date and d.due_on < ${`${today.slice(0, 7)}-01`}::date + interval '1 month'`,
    )
  if (asksOf(projectsOf(view))) conditions.push(decisionsAsked(projectsOf(view)))
  if (view.search) conditions.push(sql`d.search_text like ${containing(view.search)}`)
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`
}

const sortOf = (sort: SortKey): SQL => {
  switch (sort) {
    case 'recent':
      return sql`null::integer`
    case 'number':
      return sql`(d.reference collate natural_order)`
    case 'committee':
      return sql`ranked.place`
    case 'due':
      return sql`d.due_on`
    case 'status':
      return sql`d.status`
  }
}

/** The committees are few: they are put in order first, and the decisions by their place. */
const rankOf = (sort: SortKey, locale: Locale) =>
  sort === 'committee'
    ? sql`join (select id, row_number() over (order by localized(name, ${locale}) collate "und-x-icu", id) place from committee) ranked on ranked.id = d.committee_id`
    : sql``
