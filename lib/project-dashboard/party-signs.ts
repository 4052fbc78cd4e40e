import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import type { PartyRole } from '@/lib/access/permissions'
import type { LocalizedText } from '@/lib/localized-text'

/** What someone of an organisation last did in the project. */
export type SignKind = 'report' | 'validation' | 'forecast' | 'entry' | 'decision'

export type PartySign = {
  organisationId: number
  name: LocalizedText
  acronym: string | null
  roles: PartyRole[]
  /** Null where nothing came yet, or nothing that the viewer sees. */
  kind: SignKind | null
  at: string | null
}

/** The parties of a project, the one silent longest first; to start within a `read`. */
export const partySigns = (tx: Transaction, projectId: number) =>
  tx.execute<PartySign>(sql`
    with acted as (
      select 'validation' kind, decided_by account_id, max(decided_at) at from progress_report
        where project_id = ${projectId} and decided_by is not null group by 2
      union all select 'forecast', account_id, max(created_at) from milestone_forecast where project_id = ${projectId} group by 2
      union all select 'decision', s.account_id, max(s.created_at) from decision d join decision_step s on s.decision_id = d.id
        where d.project_id = ${projectId} and s.from_status is not null and s.account_id is not null group by 2
    ), sign as (
      select 'report' kind, organisation_id, max(submitted_at) at from progress_report where project_id = ${projectId} group by 2
      union all select 'entry', organisation_id, max(submitted_at) from transaction where project_id = ${projectId} group by 2
      union all select kind, a.organisation_id, at from acted join account a on a.id = acted.account_id
    ), last as (
      select distinct on (organisation_id) organisation_id, kind, at from sign order by organisation_id, at desc, kind
    )
    select o.id "organisationId", o.name, o.acronym, q.roles, last.kind, last.at
    from (
      select organisation_id, array_agg(role::text order by role) roles from party
      where project_id = ${projectId} and archived_at is null group by 1
    ) q join organisation o on o.id = q.organisation_id left join last on last.organisation_id = o.id
    order by last.at nulls first, o.id`)
