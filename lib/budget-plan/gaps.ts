import { sql } from 'drizzle-orm'
import type { LocalizedText } from '@/lib/localized-text'

/** What a funder should have paid over by now, what it officially did, and the difference, in one currency. */
export type GapRow = {
  funderId: number
  /** Null where the organisation is out of the viewer's sight. */
  funder: LocalizedText | null
  acronym: string | null
  currency: string
  planned: string
  disbursed: string
  gap: string
}

/** A date known to the year or the month counts from the last day of it on. */
export const gapsOf = (projectId: number, today: string) => sql`
  select s.funder_id "funderId", f.name funder, f.acronym, s.currency, trim_scale(sum(s.planned))::text planned,
    trim_scale(sum(s.disbursed))::text disbursed, trim_scale(sum(s.planned) - sum(s.disbursed))::text gap
  from (
    select funder_id, currency, case when last_day(due_on, due_precision) <= ${today}::date then amount else 0 end planned, 0 disbursed
    from planned_disbursement where project_id = ${projectId} and archived_at is null
    union all
    select funder_id, currency, 0, official from transaction_total where project_id = ${projectId} and kind = 'disbursement'
  ) s left join organisation f on f.id = s.funder_id
  group by s.funder_id, f.id, s.currency having sum(s.planned) <> 0 or sum(s.disbursed) <> 0 order by s.currency, f.acronym nulls last, s.funder_id`
