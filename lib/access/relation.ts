import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { Relation } from './permissions'
import type { Viewer } from './viewer'

/** How the viewer stands to a project; null when it is out of their sight or does not exist, which look alike. */
export const relationTo = async (
  tx: Transaction,
  viewer: Viewer,
  projectId: number,
): Promise<Relation | null> => {
  const [row] = await tx.execute<Relation>(sql`
    select
      exists (select from assignment a where a.account_id = ${viewer.id} and a.project_id = p.id) "isAssigned",
      coalesce((select array_agg(q.role::text) from party q
        where q.project_id = p.id and q.organisation_id = ${viewer.organisationId} and q.archived_at is null), '{}') "partyRoles",
      (select min(case when s.role = 'observer' then 'observer' else 'member' end)
        from committee_project c join committee_seat s using (committee_id)
        where c.project_id = p.id and s.organisation_id = ${viewer.organisationId} and s.archived_at is null) seat
    from project p where p.id = ${projectId}`)
  return row ?? null
}
