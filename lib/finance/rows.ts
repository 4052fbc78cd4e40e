import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import { counted } from './cells'
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

/** Of the relations of `cellsOf`: every line and every total; `size` null is all of them. */
export const rowsOf = (view: FinanceView, locale: Locale, size: number | null): SQL => sql`
  with member as (${membersOf(view, locale)} ${view.group === 'project' && size !== null ? sql`limit ${size} offset ${(view.page - 1) * size}` : sql``}),
  line as (select ${keyOf[view.group]} as key, ${sums} from ${view.group === 'year' ? sql`by_time` : sql`by_funder`} c ${joined[view.group] ?? sql``} where ${counted(view)} group by 1, 2)
  select false "isWhole", m.key, m.name, m.acronym, ${ofLine}, ${declared(view.group)}
  from member m left join line on line.key = m.key ${view.group === 'project' ? sql`left join declared_budget b on b.project_id = m.key` : sql``}
  union all
  select true, 0, null, null, ${sums}, null, null, null from by_time c where ${counted(view)} group by c.currency
  order by "isWhole", sorted, key`

/** How many projects, and of how many some amount is known. */
export const countOf = (view: FinanceView): SQL => sql`
  select (select count(*)::integer from scope) total, count(distinct project_id)::integer known from by_funder where ${counted(view)}`

const text = (sum: SQL) => sql`trim_scale(${sum})::text`
const sumOf = (column: 'done' | 'waiting', kind: string) =>
  sql`coalesce(sum(c.${sql.raw(column)}) filter (where c.kind = ${sql.raw(`'${kind}'`)}), 0)`
const planned = sql`sum(c.done) filter (where c.kind = 'planned')`
const isScheduled = sql`bool_or(c.scheduled)`

const missing = (kind: string) =>
  sql`coalesce(sum(c.missing) filter (where c.kind = ${sql.raw(`'${kind}'`)}), 0)::integer`

const sums = sql`
  c.currency, ${text(sumOf('done', 'commitment'))} committed, ${text(sumOf('done', 'disbursement'))} disbursed, ${text(sumOf('done', 'expenditure'))} spent,
  ${text(sumOf('waiting', 'commitment'))} "committedWaiting", ${text(sumOf('waiting', 'disbursement'))} "disbursedWaiting",
  ${text(sumOf('waiting', 'expenditure'))} "spentWaiting", ${text(sql`sum(c.done) filter (where c.kind = 'funding')`)} funded,
  case when ${isScheduled} then ${text(sql`coalesce(${planned}, 0)`)} end planned,
  case when ${isScheduled} then ${text(sql`coalesce(sum(c.done) filter (where c.kind = 'disbursement' and c.scheduled), 0) - coalesce(${planned}, 0)`)} end gap,
  coalesce(sum(c.missing + c.waiting_missing) filter (where c.kind in ('commitment', 'disbursement', 'expenditure')), 0)::integer "entriesMissing",
  ${missing('funding')} "fundingMissing", ${missing('planned')} "plannedMissing"`

const ofLine = sql`line.currency, line.committed, line.disbursed, line.spent, line."committedWaiting", line."disbursedWaiting", line."spentWaiting",
  line.funded, line.planned, line.gap, line."entriesMissing", line."fundingMissing", line."plannedMissing"`

const declared = (group: Group) =>
  group === 'project'
    ? sql`trim_scale(b.amount)::text "declaredAmount", b.currency "declaredCurrency", m.sorted`
    : sql`null "declaredAmount", null "declaredCurrency", m.sorted`

const keyOf: Record<Group, SQL> = {
  partnership: sql`s.partnership_id`,
  programme: sql`coalesce(l.programme_id, 0)`,
  project: sql`c.project_id`,
  funder: sql`c.funder_id`,
  year: sql`c.year`,
}
const joined: Partial<Record<Group, SQL>> = {
  partnership: sql`join scope s on s.id = c.project_id`,
  programme: sql`left join project_programme l on l.project_id = c.project_id`,
}

/** Whoever belongs to the grouping, whether an amount is known or not; of years, those with a movement. */
const membersOf = (view: FinanceView, locale: Locale): SQL => {
  const named = (name: SQL) => sql`lower(localized(${name}, ${locale})) collate "und-x-icu"`
  const isPart = isOfSomeYears(view) || view.funder !== null
  const known = sql`select project_id from by_funder where ${counted(view)}`
  const projects = isPart ? known : sql`select id from scope`
  switch (view.group) {
    case 'partnership':
      return sql`select id as key, name, null acronym, ${named(sql`name`)} sorted from partnership
        where id in (select partnership_id from scope where id in (${projects}))`
    case 'programme':
      return sql`
        select id as key, title as name, null acronym, ${named(sql`title`)} sorted from programme where id in
          (select l.programme_id from project_programme l where l.project_id in (${projects}))
          and ${typeof view.programme === 'number' ? sql`id = ${view.programme}` : sql`true`}
        union all select 0, null, null, null where exists (
          select from (${projects}) s(id) where not exists (select from project_programme l where l.project_id = s.id))`
    case 'project':
      // What is known first: a portfolio whose amounts are few would otherwise hide them among the others.
      return sql`
        select p.id as key, p.title as name, p.code acronym,
          (case when p.id in (${known}) then '0' else '1' end || ${named(sql`p.title`)}) collate "und-x-icu" sorted
        from project p where p.id in (${projects}) order by sorted, p.id`
    case 'funder':
      return sql`
        select f.id as key, o.name, o.acronym, lower(coalesce(o.acronym, localized(o.name, ${locale}))) collate "und-x-icu" sorted
        from (select distinct funder_id id from by_funder where ${counted(view)}
          ${isPart ? sql`` : sql`union select q.organisation_id from party q join scope on scope.id = q.project_id where q.role = 'funding' and q.archived_at is null`}) f
        left join organisation o on o.id = f.id`
    case 'year':
      return sql`select distinct "year" as key, null::jsonb as name, null acronym, null::text sorted from by_time where ${counted(view)}`
  }
}
