import 'server-only'
import { sql } from 'drizzle-orm'
import type { LocalizedText } from '@/lib/localized-text'

export type OverseenProject = { id: number; code: string | null; title: LocalizedText }

export type Overseen = {
  programmeId: number | null
  programme: LocalizedText | null
  partnershipId: number | null
  partnership: LocalizedText | null
}

export const overseen = sql`
  c.programme_id "programmeId", programme.title programme, c.partnership_id "partnershipId", partnership.name partnership`

export const withOverseen = sql`
  left join programme on programme.id = c.programme_id
  left join partnership on partnership.id = c.partnership_id`

export const projectsOf = sql`
  (select jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'title', p.title) order by p.id)
    from committee_oversight o join project p on p.id = o.project_id
    where o.committee_id = c.id and p.archived_at is null) projects`

export const decisionCounts = (today: string) => sql`
  select count(*)::integer open, (count(*) filter (where d.due_on < ${today}))::integer overdue
  from decision d where d.committee_id = c.id and d.status in ('open', 'in_progress')`
