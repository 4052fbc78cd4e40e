import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { CommitteeRelation, Relation } from './permissions'
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
        from committee_oversight c join committee_seat s using (committee_id)
        where c.project_id = p.id and s.organisation_id = ${viewer.organisationId} and s.archived_at is null) seat
    from project p where p.id = ${projectId}`)
  return row ?? null
}

/** How the viewer stands to a committee; null when it is out of their sight or does not exist. */
export const relationToCommittee = async (
  tx: Transaction,
  viewer: Viewer,
  committeeId: number,
): Promise<CommitteeRelation | null> => {
  const [row] = await tx.execute<CommitteeRelation>(sql`
    select
      exists (select from viewer_managed_committee m where m.committee_id = c.id) follows,
      exists (select from committee_oversight o join party q using (project_id)
        where o.committee_id = c.id and q.organisation_id = ${viewer.organisationId} and q.archived_at is null) "isParty",
      (select s.role from committee_seat s
        where s.committee_id = c.id and s.organisation_id = ${viewer.organisationId} and s.archived_at is null) seat
    from committee c where c.id = ${committeeId}`)
  return row ?? null
}

/** The committee of a meeting that the viewer sees; null when it is out of their sight or does not exist. */
export const committeeOfMeeting = async (tx: Transaction, meetingId: number): Promise<number | null> => {
  const [row] = await tx.execute<{ committeeId: number }>(
    sql`select committee_id "committeeId" from meeting where id = ${meetingId}`,
  )
  return row?.committeeId ?? null
}
