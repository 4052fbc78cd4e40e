import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { asAtOf } from '@/lib/as-at'
import { nothingAsked } from '@/lib/dashboard/asked'
import { dueRows } from '@/lib/dashboard/due'
import { healthFound } from '@/lib/dashboard/health'
import { moneyRows } from '@/lib/dashboard/money'
import { overviewRows } from '@/lib/dashboard/overview'
import { projectsAsked } from '@/lib/dashboard/scope'
import type { LocalizedText } from '@/lib/localized-text'
import { milestonesAt } from '@/lib/milestones/as-at'
import { daysAhead, isSoon } from '@/lib/milestones/due'
import type { BriefDocument, ComingRow } from './document'

/** More than these are told by their number alone. */
export const listedAhead = 8

/** All that the brief tells, as the dashboard without a filter does: the same statements, so the same figures. */
export const liveReads = (tx: Transaction, today: string) => {
  const view = { ...nothingAsked, asAt: asAtOf(null, today) }
  const { rows, setting } = moneyRows(tx, view, 'fr')
  return {
    home: tx.execute<{ ministry: LocalizedText }>(sql`select name ministry from organisation where is_home`),
    overview: overviewRows(tx, view, 'fr'),
    health: healthFound(tx, view),
    ...dueRows(tx, view),
    coming: tx.execute<ComingRow>(sql`
      select kind, id, project_id "projectId", title, number, "of", due, is_illustrative "isIllustrative", (count(*) over ())::integer total from (
        select 'milestone' kind, m.id, p.id project_id, m.title, null::integer number, p.title "of", partial_date(m.due_on, m.due_precision) due,
          m.due_last last, p.is_illustrative
        from (${milestonesAt(view.asAt)}) m join project p on p.id = m.project_id where ${isSoon(view.asAt)} and ${projectsAsked(view)}
        union all
        select 'meeting', m.id, null, m.title, m.number, c.name, partial_date(m.starts_on, m.starts_precision), last_day(m.starts_on, m.starts_precision),
          m.is_illustrative
        from meeting m join committee c on c.id = m.committee_id
        where m.state in ('planned', 'convened') and coalesce(m.ends_on, last_day(m.starts_on, m.starts_precision)) >= ${today}::date
          and last_day(m.starts_on, m.starts_precision) <= ${today}::date + ${daysAhead}::integer
      ) ahead order by last, kind, id limit ${listedAhead}`),
    money: rows,
    setting,
  }
}

type Reads = ReturnType<typeof liveReads>
type Found = { [K in keyof Reads]: Awaited<Reads[K]> }

export const assemble = (found: Found, asAt: string): BriefDocument => {
  const [health, milestones, decisions] = [found.health[0], found.milestones[0], found.decisions[0]]
  const counted = (when: 'late' | 'soon') => ({
    milestones: milestones?.[when] ?? 0,
    decisions: decisions?.[when] ?? 0,
  })
  return {
    ...{ format: 1, asAt, ministry: found.home[0]?.ministry ?? null },
    overview: [...found.overview],
    health: { counts: health?.counts ?? {}, rows: health?.rows ?? [] },
    late: counted('late'),
    soon: counted('soon'),
    coming: [...found.coming],
    currency: found.setting[0]?.reference ?? 'MAD',
    money: found.money.filter(({ by }) => by !== 'year'),
  }
}
