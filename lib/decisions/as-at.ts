import { type SQL, sql } from 'drizzle-orm'
import type { AsAt } from '@/lib/as-at'

/**
 * The decisions taken by a day, as they stood on it: `id, project_id, committee_id, owner_organisation_id, due_on, pending`.
 * Use as `(${decisionsAt(asAt)}) d`.
 */
export const decisionsAt = ({ day, isToday, until }: AsAt): SQL =>
  isToday
    ? sql`select d.id, d.project_id, d.committee_id, d.owner_organisation_id, d.due_on, d.status in ('open', 'in_progress') pending from decision d`
    : sql`select d.id, d.project_id, d.committee_id, d.owner_organisation_id, coalesce(stood.due_on, d.due_on) due_on,
        coalesce(stood.to_status, 'open') in ('open', 'in_progress') pending
      from decision d join meeting taken on taken.id = d.meeting_id and taken.starts_on <= ${day}::date
      left join lateral (
        select s.to_status, s.due_on from decision_step s where s.decision_id = d.id and s.created_at < ${until} order by s.id desc limit 1
      ) stood on true`
