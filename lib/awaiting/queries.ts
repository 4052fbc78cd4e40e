import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { cache } from 'react'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { TransactionKind } from '@/lib/budgets/rules'
import { projectChoices } from '@/lib/dashboard/choices'
import { type ProjectsAsked, projectsAsked } from '@/lib/dashboard/scope'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { ReportKind } from '@/lib/reports/rules'
import { type AwaitedKind, type AwaitingView, rowsPerPage } from './filters'

export type AwaitedCounts = Record<AwaitedKind, number> & { oldest: string | null }

/** How many progress reports and entries of money that the viewer sees nobody has decided yet. */
export const getAwaiting = cache((viewer: Viewer, asked: ProjectsAsked) =>
  read(viewer, (tx) => ({
    counts: tx.execute<AwaitedCounts>(sql`
      select count(*) filter (where what = 'reports')::integer reports, count(*) filter (where what = 'entries')::integer entries, min(at) oldest
      from (${awaitedBy(asked)}) a`),
  })),
)

export type AwaitedRow = {
  what: AwaitedKind
  id: number
  at: string
  projectId: number
  project: LocalizedText
  isIllustrative: boolean
  organisation: LocalizedText
  acronym: string | null
  author: string | null
  reportKind: ReportKind | null
  milestoneId: number | null
  milestone: LocalizedText | null
  entryKind: TransactionKind | null
  amount: string | null
  currency: string | null
}

/** What has waited longest first. */
export const listAwaiting = (viewer: Viewer, view: AwaitingView, locale: Locale) => {
  const awaited = sql`(${awaitedBy(view)}) a ${view.what === null ? sql`` : sql`where what = ${view.what}`}`
  return read(viewer, (tx) => ({
    rows: tx.execute<AwaitedRow>(sql`
      with page as (select * from ${awaited} order by at, what, id limit ${rowsPerPage} offset ${(view.page - 1) * rowsPerPage})
      select page.what, page.id, page.at, p.id "projectId", p.title project, p.is_illustrative "isIllustrative", o.name organisation, o.acronym, w.name author,
        r.kind "reportKind", m.id "milestoneId", m.title milestone, e.kind "entryKind", trim_scale(e.amount)::text amount, e.currency
      from page join project p on p.id = page.project_id
        left join progress_report r on page.what = 'reports' and r.id = page.id left join milestone m on m.id = r.milestone_id
        left join transaction e on page.what = 'entries' and e.id = page.id
        join organisation o on o.id = page.organisation_id left join account w on w.id = page.author_id
      order by page.at, page.what, page.id`),
    count: tx.execute<{ total: number }>(sql`select count(*)::integer total from ${awaited}`),
    choices: projectChoices(tx, locale),
  }))
}

/** The entries are few that wait: they are found first, whatever the projects. */
const awaitedBy = (asked: ProjectsAsked): SQL => {
  const each = (what: AwaitedKind, table: SQL) => sql`
    select ${sql.raw(`'${what}'`)} what, r.id, r.submitted_at at, r.project_id, r.organisation_id, r.author_id
    from (select id, submitted_at, project_id, organisation_id, author_id from ${table} where state = 'submitted' offset 0) r
    where r.project_id in (select p.id from project p where ${projectsAsked(asked)})`
  return sql`${each('reports', sql`progress_report`)} union all ${each('entries', sql`transaction`)}`
}
