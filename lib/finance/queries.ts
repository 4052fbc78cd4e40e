import 'server-only'
import { sql } from 'drizzle-orm'
import { read } from '@/lib/access/read'
import { together } from '@/lib/access/together'
import type { Viewer } from '@/lib/access/viewer'
import { type ChartRows, chartsOf } from '@/lib/budgets/chart-reads'
import type { Choice } from '@/lib/choice'
import type { Locale } from '@/lib/i18n/locale'
import { ratesApplied, referenceCurrency } from '@/lib/rates/queries'
import { cellsOf, projectsAsked } from './cells'
import type { FinanceView } from './filters'
import { countOf, type FinanceRow, projectsPerPage, rowsOf } from './rows'

/** The money of the projects asked for whose amounts the viewer may see, and what can be asked. `today` is the day in Morocco. */
export const getFinance = async (viewer: Viewer, view: FinanceView, locale: Locale, today: string) => {
  const { figures, ...choices } = await read(viewer, (tx) => ({
    figures: together<Figures>(tx, cellsOf(view, today), {
      rows: rowsOf(view, locale, projectsPerPage),
      count: countOf(view),
      ...chartsOf(byYear, today),
    }),
    setting: referenceCurrency(tx),
    rates: ratesApplied(tx, askedIn(view)),
    partnerships: tx.execute<Choice>(
      sql`select id, name from partnership order by localized(name, ${locale}) collate "und-x-icu"`,
    ),
    programmes: tx.execute<Choice>(
      sql`select id, title as name from programme order by localized(title, ${locale}) collate "und-x-icu"`,
    ),
    // Each organisation is looked for in the indexes: reading all the money for their list would cost more.
    funders: tx.execute<Choice>(sql`
      select id, name, acronym from organisation o
      where exists (select from transaction_total t where t.funder_id = o.id offset 0)
        or exists (select from party q where q.organisation_id = o.id and q.role = 'funding' and q.archived_at is null offset 0)
        or exists (select from funding f where f.organisation_id = o.id offset 0)
      order by coalesce(acronym, localized(name, ${locale})) collate "und-x-icu"`),
    strategies: tx.execute<Choice>(
      sql`select id, name from strategy order by localized(name, ${locale}) collate "und-x-icu"`,
    ),
    years: tx.execute<{ first: number | null; last: number | null }>(
      sql`select min(year)::integer first, max(year)::integer last from transaction_total`,
    ),
  }))
  return { ...figures, ...choices }
}

/** Of some projects a viewer sees each entry, of others the totals of a year: all is drawn by year. */
const byYear = sql`'year'::date_precision`

type Figures = ChartRows & { rows: FinanceRow[]; count: { total: number; known: number }[] }

/** The same figures, of every project, for a file. */
export const getFinanceExport = (viewer: Viewer, view: FinanceView, locale: Locale, today: string) =>
  read(viewer, (tx) => ({
    figures: together<Pick<Figures, 'rows'>>(tx, cellsOf(view, today), { rows: rowsOf(view, locale, null) }),
    setting: referenceCurrency(tx),
    rates: ratesApplied(tx, askedIn(view)),
    asked: tx.execute<Asked>(sql`
      select (select name from partnership where id = ${view.partnership}) partnership,
        (select title from programme where id = ${typeof view.programme === 'number' ? view.programme : null}) programme,
        (select name from organisation where id = ${view.funder}) funder,
        (select name from strategy where id = ${view.strategy}) strategy`),
  }))

/** In their own currencies sums need no rate. */
const askedIn = (view: FinanceView) =>
  view.inReference ? sql`select p.id from project p where ${projectsAsked(view)}` : null

type Asked = Record<'partnership' | 'programme' | 'funder' | 'strategy', Choice['name'] | null>
