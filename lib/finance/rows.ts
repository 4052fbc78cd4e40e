import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import { cellsOf, isKnown, projectsAsked } from './cells'
import { type FinanceView, type Group, isOfSomeYears } from './filters'

export const projectsPerPage = 50

/** One line of one currency; of a group of which no amount is known, without a currency. */
export type FinanceRow = {
  isWhole: boolean
  /** An id or a year; 0 for the projects of no programme. */
  key: number
  name: LocalizedText | null
  acronym: string | null
  currency: string | null
  committed: string
  disbursed: string
  spent: string
  committedWaiting: string
  disbursedWaiting: string
  spentWaiting: string
  funded: string | null
  planned: string | null
  gap: string | null
  /** Without a rate: entries, sums given, instalments. */
  entriesMissing: number
  fundingMissing: number
  plannedMissing: number
  /** As the source states it, of a project. */
  declaredAmount: string | null
  declaredCurrency: string | null
}

/** Every line and every total in one statement; `size` null is all of them. */
export const rowsOf = (view: FinanceView, locale: Locale, today: string, size: number | null): SQL => sql`
  with ${cellsOf(view, today)},
  member as (${membersOf(view, locale)} ${view.group === 'project' && size !== null ? sql`limit ${size} offset ${(view.page - 1) * size}` : sql``}),
  part as materialized (
    select ${keyOf[view.group]} as key, ${partSums} from cell c
    ${view.group === 'programme' ? sql`left join project_programme l on l.project_id = c.project_id` : sql``} group by 1, 2, 3, 4
  ),
  once as (${view.group === 'programme' ? sql`select 0 as key, ${partSums} from cell c group by 1, 2, 3, 4` : sql`select * from part`}),
  line as (select c.key, c.currency, ${sums} from part c group by 1, 2)
  select false "isWhole", m.key, m.name, m.acronym, ${ofLine}, ${declared(view.group)}
  from member m left join line on line.key = m.key ${view.group === 'project' ? sql`left join declared_budget b on b.project_id = m.key` : sql``}
  union all
  select true, 0, null, null, c.currency, ${sums}, null, null, null from once c group by c.currency
  order by "isWhole", sorted, key`

/** How many projects, and of how many some amount is known; nothing is converted for it. */
export const countOf = (view: FinanceView, today: string): SQL => sql`
  select count(*)::integer total, count(*) filter (where ${isKnown(view, today)})::integer known from project p where ${projectsAsked(view)}`

const text = (sum: SQL) => sql`trim_scale(${sum})::text`
const sumOf = (column: 'done' | 'waiting', kind: string) =>
  sql`coalesce(sum(c.${sql.raw(column)}) filter (where c.kind = ${sql.raw(`'${kind}'`)}), 0)`
const planned = sql`sum(c.done) filter (where c.kind = 'planned')`
const isScheduled = sql`bool_or(c.scheduled)`

const missing = (kind: string) =>
  sql`coalesce(sum(c.lacking) filter (where c.kind = ${sql.raw(`'${kind}'`)}), 0)::integer`

/** Added up by kind first: thousands of rows are summed three times instead of a dozen. */
const partSums = sql`
  c.currency, c.kind, c.scheduled, sum(c.done) done, sum(c.waiting) waiting, sum(c.missing) missing, count(*) filter (where c.done is null) lacking`

const sums = sql`
  ${text(sumOf('done', 'commitment'))} committed, ${text(sumOf('done', 'disbursement'))} disbursed, ${text(sumOf('done', 'expenditure'))} spent,
  ${text(sumOf('waiting', 'commitment'))} "committedWaiting", ${text(sumOf('waiting', 'disbursement'))} "disbursedWaiting",
  ${text(sumOf('waiting', 'expenditure'))} "spentWaiting", ${text(sql`sum(c.done) filter (where c.kind = 'funding')`)} funded,
  case when ${isScheduled} then ${text(sql`coalesce(${planned}, 0)`)} end planned,
  case when ${isScheduled} then ${text(sql`coalesce(sum(c.done) filter (where c.kind = 'disbursement' and c.scheduled), 0) - coalesce(${planned}, 0)`)} end gap,
  sum(c.missing)::integer "entriesMissing", ${missing('funding')} "fundingMissing", ${missing('planned')} "plannedMissing"`

const ofLine = sql`line.currency, line.committed, line.disbursed, line.spent, line."committedWaiting", line."disbursedWaiting", line."spentWaiting",
  line.funded, line.planned, line.gap, line."entriesMissing", line."fundingMissing", line."plannedMissing"`

const declared = (group: Group) =>
  group === 'project'
    ? sql`trim_scale(b.amount)::text "declaredAmount", b.currency "declaredCurrency", m.sorted`
    : sql`null "declaredAmount", null "declaredCurrency", m.sorted`

const keyOf: Record<Group, SQL> = {
  partnership: sql`c.partnership_id`,
  programme: sql`coalesce(l.programme_id, 0)`,
  project: sql`c.project_id`,
  funder: sql`c.funder_id`,
  year: sql`c.year`,
}

/** Whoever belongs to the grouping, whether an amount is known or not; of years, those with a movement. */
const membersOf = (view: FinanceView, locale: Locale): SQL => {
  const named = (name: SQL) => sql`lower(localized(${name}, ${locale})) collate "und-x-icu"`
  const isPart = isOfSomeYears(view) || view.funder !== null
  switch (view.group) {
    case 'partnership':
      return sql`select id as key, name, null acronym, ${named(sql`name`)} sorted from partnership where id in
        (select partnership_id from ${isPart ? sql`cell` : sql`scope`})`
    case 'programme':
      return sql`
        select id as key, title as name, null acronym, ${named(sql`title`)} sorted from programme where id in
          (select l.programme_id from project_programme l where l.project_id in (${projectIds(isPart)}))
          and ${typeof view.programme === 'number' ? sql`id = ${view.programme}` : sql`true`}
        union all select 0, null, null, null where exists (
          select from (${projectIds(isPart)}) s(id) where not exists (select from project_programme l where l.project_id = s.id))`
    case 'project':
      // What is known first: a portfolio whose amounts are few would otherwise hide them among the others.
      return sql`
        select p.id as key, p.title as name, p.code acronym,
          (case when p.id in (select project_id from cell) then '0' else '1' end || ${named(sql`p.title`)}) collate "und-x-icu" sorted
        from project p where p.id in (${projectIds(isPart)}) order by sorted, p.id`
    case 'funder':
      return sql`
        select f.id as key, o.name, o.acronym, lower(coalesce(o.acronym, localized(o.name, ${locale}))) collate "und-x-icu" sorted
        from (select funder_id id from cell
          ${isPart ? sql`` : sql`union select q.organisation_id from party q join scope on scope.id = q.project_id where q.role = 'funding' and q.archived_at is null`}) f
        left join organisation o on o.id = f.id`
    case 'year':
      return sql`select distinct "year" as key, null::jsonb as name, null acronym, null::text sorted from cell`
  }
}

const projectIds = (isPart: boolean) =>
  isPart ? sql`select project_id from cell` : sql`select id from scope`
