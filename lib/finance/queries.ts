import 'server-only'
import { sql } from 'drizzle-orm'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { Choice } from '@/lib/choice'
import { portfolioChartReads } from '@/lib/finance-charts/queries'
import type { Locale } from '@/lib/i18n/locale'
import { referenceCurrency } from '@/lib/rates/queries'
import { cellsOf, chartScopeOf } from './cells'
import type { FinanceView } from './filters'
import { countOf, type FinanceRow, projectsPerPage, rowsOf } from './rows'

type Count = { total: number; known: number }

/** The money of the projects asked for whose amounts the viewer may see, and what can be asked. `today` is the day in Morocco. */
export const getFinance = (viewer: Viewer, view: FinanceView, locale: Locale, today: string) =>
  read(viewer, (tx) => ({
    ...portfolioChartReads(tx, chartScopeOf(view, today)),
    rows: tx.execute<FinanceRow>(rowsOf(view, locale, today, projectsPerPage)),
    count: tx.execute<Count>(countOf(view, today)),
    setting: referenceCurrency(tx),
    partnerships: tx.execute<Choice>(
      sql`select id, name from partnership order by localized(name, ${locale}) collate "und-x-icu"`,
    ),
    programmes: tx.execute<Choice>(
      sql`select id, title as name from programme order by localized(title, ${locale}) collate "und-x-icu"`,
    ),
    funders: tx.execute<Choice>(sql`
      select id, name, acronym from organisation where id in (
        select organisation_id from party where role = 'funding' and archived_at is null
        union select organisation_id from funding union select funder_id from transaction_total)
      order by coalesce(acronym, localized(name, ${locale})) collate "und-x-icu"`),
    strategies: tx.execute<Choice>(
      sql`select id, name from strategy order by localized(name, ${locale}) collate "und-x-icu"`,
    ),
    years: tx.execute<{ first: number | null; last: number | null }>(
      sql`select min(year)::integer first, max(year)::integer last from transaction_total`,
    ),
  }))

/** The same figures, of every project, for a file. */
export const getFinanceExport = (viewer: Viewer, view: FinanceView, locale: Locale, today: string) =>
  read(viewer, (tx) => ({
    rows: tx.execute<FinanceRow>(rowsOf(view, locale, today, null)),
    setting: referenceCurrency(tx),
    rates: tx.execute<RateUsed>(
      view.inReference ? ratesUsed(view, today) : sql`select from setting where false`,
    ),
    asked: tx.execute<Asked>(sql`
      select (select name from partnership where id = ${view.partnership}) partnership,
        (select title from programme where id = ${typeof view.programme === 'number' ? view.programme : null}) programme,
        (select name from organisation where id = ${view.funder}) funder,
        (select name from strategy where id = ${view.strategy}) strategy`),
  }))

export type RateUsed = { currency: string; rate: string; rateOn: string; source: string }

/** By which the entries that the viewer sees were converted, the latest first. */
const ratesUsed = (view: FinanceView, today: string) => sql`
  with ${cellsOf({ ...view, inReference: false }, today)}
  select r.currency, trim_scale(r.rate)::text rate, r.rate_on::text "rateOn", r.source from exchange_rate r
  where r.id in (
    select unnest(array[c.rate_id, c.reference_rate_id]) from transaction_conversion c
    join transaction t on t.id = c.transaction_id where t.project_id in (select project_id from cell))
  order by r.rate_on desc, r.currency limit ${mostRates}`

const mostRates = 1000

type Asked = Record<'partnership' | 'programme' | 'funder' | 'strategy', Choice['name'] | null>
