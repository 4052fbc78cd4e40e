import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import { asAtOf } from '@/lib/as-at'
import type { Choice } from '@/lib/choice'
import { containing } from '@/lib/containing'
import { conditionsOf as conditionsAsked } from '@/lib/dashboard/scope'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { healthAt, isUnderWay } from '@/lib/project-health/measure'
import type { HealthLevel } from '@/lib/project-health/rules'
import type { ProjectStatus } from '@/lib/projects/rules'
import { countriesNamed } from './countries'
import type { PortfolioView, SortKey } from './filters'

export type PortfolioRow = {
  id: number
  code: string | null
  title: LocalizedText
  status: ProjectStatus
  start: PartialDate | null
  end: PartialDate | null
  isIllustrative: boolean
  isDuplicate: boolean
  partnershipId: number
  programmeIds: number[] | null
  parties: { role: 'funding' | 'implementing'; name: LocalizedText; acronym: string | null }[] | null
  progress: string | null
  milestoneCount: number
  reachedCount: number
  nextDue: PartialDate | null
  nextTitle: LocalizedText | null
  late: number
  activityAt: string
  /** Declared, else computed; null too where the column is not shown. */
  health: HealthLevel | null
}

/** Filters, rows and their exact number, in one transaction. `today` is the day in Morocco. */
export const listPortfolio = (viewer: Viewer, view: PortfolioView, locale: Locale, today: string) =>
  read(viewer, (tx) => ({
    rows: tx.execute<PortfolioRow>(rowsOf(view, locale, today)),
    count: tx.execute<{ total: number }>(
      sql`select count(*)::integer total from project p ${standingFor(view)} where ${conditionsOf(view, today)}`,
    ),
    partnerships: tx.execute<Choice>(
      sql`select id, name from partnership order by localized(name, ${locale}) collate "und-x-icu"`,
    ),
    programmes: tx.execute<Choice>(
      sql`select id, title as name from programme order by localized(title, ${locale}) collate "und-x-icu"`,
    ),
    strategies: tx.execute<Choice>(
      sql`select id, name from strategy order by localized(name, ${locale}) collate "und-x-icu"`,
    ),
    years: tx.execute<{ first: number | null; last: number | null }>(sql`
      select least(min(extract(year from start_on)), min(extract(year from end_on)))::integer first,
        greatest(max(extract(year from start_on)), max(extract(year from end_on)))::integer last from project`),
    organisations: tx.execute<Choice>(sql`
      select id, name, acronym from organisation where archived_at is null
      order by coalesce(acronym, localized(name, ${locale})) collate "und-x-icu" limit 300`),
  }))

/** First the few rows of the page, then what decorates them: nothing is computed for a row that is not shown. */
const rowsOf = (view: PortfolioView, locale: Locale, today: string) => {
  const isShown = view.columns.includes('health')
  return sql`
  with page as (
    select p.id, p.code, p.title, p.status, p.is_illustrative, p.duplicate_of_id, p.partnership_id,
      p.start_on, p.start_precision, p.end_on, p.end_precision,
      standing.progress, standing.milestone_count, standing.reached_count, standing.next_due_on, standing.last_activity_at, ${sortOf(view.sort, locale)} as sorted
    from project p join project_standing standing on standing.project_id = p.id
      ${view.sort === 'health' ? sql`join (${healthOf(asked(view, today), today)}) h on h.project_id = p.id` : sql``}
    where ${conditionsOf(view, today)}
    order by sorted ${view.descending ? sql`desc nulls last` : sql`asc nulls last`}, p.id
    limit ${view.size} offset ${(view.page - 1) * view.size}
  )
  select page.id, page.code, page.title, page.status, page.is_illustrative "isIllustrative",
    page.duplicate_of_id is not null "isDuplicate", page.progress, page.milestone_count "milestoneCount", page.reached_count "reachedCount",
    partial_date(page.start_on, page.start_precision) "start", partial_date(page.end_on, page.end_precision) "end",
    page.partnership_id "partnershipId",
    (select array_agg(l.programme_id order by l.programme_id) from project_programme l where l.project_id = page.id) "programmeIds",
    (select jsonb_agg(jsonb_build_object('role', q.role, 'name', q.name, 'acronym', q.acronym) order by q.id)
      from visible_party q where q.project_id = page.id and q.role in ('funding', 'implementing')) parties,
    next.due "nextDue", next.title "nextTitle",
    (select count(*)::integer from milestone m where m.project_id = page.id and m.due_last < ${today}
      and not m.is_reached and m.cancelled_at is null and m.archived_at is null) late,
    page.last_activity_at "activityAt", ${isShown ? sql`h."level"` : sql`null`} health
  from page ${isShown ? sql`left join (${healthOf(sql`select id from page`, today)}) h on h.project_id = page.id` : sql``} left join lateral (
    select m.title, partial_date(m.due_on, m.due_precision) due from milestone m
    where m.project_id = page.id and m.due_last >= ${today}
      and not m.is_reached and m.cancelled_at is null and m.archived_at is null
    order by m.due_last limit 1
  ) next on true
  order by page.sorted ${view.descending ? sql`desc nulls last` : sql`asc nulls last`}, page.id`
}

const healthOf = (projects: SQL, today: string) => healthAt(asAtOf(null, today), projects)

/** What all the other conditions leave: only of these is it worked out who is how. */
const asked = (view: PortfolioView, today: string) =>
  sql`select p.id from project p ${standingFor(view)} where ${conditionsOf({ ...view, health: null }, today)}`

const conditionsOf = (view: PortfolioView, today: string): SQL => {
  const conditions = [
    view.archived ? sql`p.archived_at is not null` : sql`p.archived_at is null`,
    ...conditionsAsked(view),
  ]
  if (view.underWay) conditions.push(isUnderWay(view.underWay))
  if (view.late) conditions.push(sql`standing.next_due_on < ${today}`)
  if (view.search) conditions.push(found(view.search))
  if (view.health)
    conditions.push(sql`p.id in (select h.project_id from (${healthOf(asked(view, today), today)}) h
      where coalesce(h."level"::text, 'none') = ${view.health})`)
  if (view.party)
    conditions.push(
      sql`exists (select from party q where q.project_id = p.id and q.organisation_id = ${view.party} and q.archived_at is null)`,
    )
  return sql.join(conditions, sql` and `)
}

/** By title, code, partnership, its country, or the acronym of a party: one says Germany, or GIZ, not a title. */
const found = (search: string) => {
  const pattern = containing(search)
  return sql`(p.search_text like ${pattern}
    or p.partnership_id in (select t.id from partnership t
      where fold_text(localized_values(t.name)) like ${pattern}
        or t.country = any(string_to_array(${countriesNamed(search).join()}, ',')))
    or p.id in (select q.project_id from party q join organisation o on o.id = q.organisation_id
      where q.archived_at is null and fold_text(o.acronym) = fold_text(${search})))`
}

const standingFor = (view: PortfolioView) =>
  view.late ? sql`join project_standing standing on standing.project_id = p.id` : sql``

const sortOf = (sort: SortKey, locale: Locale): SQL => {
  switch (sort) {
    case 'title':
      return titleIn[locale]
    case 'status':
      return sql`p.status`
    case 'health':
      return sql`h."level"`
    case 'start':
      return sql`p.start_on`
    case 'progress':
      return sql`standing.progress`
    case 'next':
      return sql`standing.next_due_on`
    case 'activity':
      return sql`standing.last_activity_at`
  }
}

// Written out, not a parameter, so that the index on each language serves.
const titleIn: Record<Locale, SQL> = {
  ar: sql`(localized(p.title, 'ar') collate "und-x-icu")`,
  fr: sql`(localized(p.title, 'fr') collate "und-x-icu")`,
  en: sql`(localized(p.title, 'en') collate "und-x-icu")`,
}
