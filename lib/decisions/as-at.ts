import { type SQL, sql } from 'drizzle-orm'
import type { AsAt } from '@/lib/as-at'

/**
 * The decisions taken by a day, as they stood on it: `id, project_id, committee_id, owner_organisation_id, due_on, pending`.
 * What was first done to one afterwards tells how it stood; where nothing was, it stands so still.
 * Use as `(${decisionsAt(asAt)}) d`.
 */
export const decisionsAt = ({ day, isToday, until }: AsAt): SQL =>
  isToday
    ? sql`select d.id, d.project_id, d.committee_id, d.owner_organisation_id, d.due_on, d.status in ('open', 'in_progress') pending from decision d`
    : sql`select d.id, d.project_id, d.committee_id, d.owner_organisation_id, case when stood.id is null then d.due_on else stood.due_on end due_on,
        case when later.id is null then d.status else coalesce(stood.to_status, later.from_status, 'open') end in ('open', 'in_progress') pending
      from decision d join meeting taken on taken.id = d.meeting_id and taken.starts_on <= ${day}::date
      left join (
        select distinct on (s.decision_id) s.decision_id, s.id, s.from_status from decision_step s where s.created_at >= ${until}
        order by s.decision_id, s.id
      ) later on later.decision_id = d.id
      left join lateral (
        select s.id, s.to_status, s.due_on from decision_step s
        where later.id is not null and s.decision_id = d.id and s.id < later.id order by s.id desc limit 1
      ) stood on true`
