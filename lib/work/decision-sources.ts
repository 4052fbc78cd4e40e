import 'server-only'
import { sql } from 'drizzle-orm'
import { type Asked, managed, type Source } from './source'

const onDecision = {
  join: sql`join decision d on d.id = chosen.id join committee c on c.id = d.committee_id`,
  columns: {
    what: sql`d.text`,
    place: sql`c.name`,
    reference: sql`d.reference`,
    due: sql`d.due_on::text`,
  },
}

/** The register's own view of what is addressed to the reader's organisation. */
export const carryOut = ({ viewer }: Asked): Source => ({
  id: sql`d.id`,
  from: sql`decision d`,
  where: sql`d.owner_organisation_id = ${viewer.organisationId} and d.status in ('open', 'in_progress')`,
  due: sql`d.due_on`,
  since: sql`d.created_at`,
  ...onDecision,
})

/** Of the committees that the viewer manages, addressed to others, and late. */
export const overdueDecision = (asked: Asked): Source => ({
  id: sql`d.id`,
  from: sql`decision d`,
  isWalkedInOrder: asked.viewer.role === 'director',
  where: sql`d.status in ('open', 'in_progress') and d.due_on < ${asked.today}
    and d.owner_organisation_id is distinct from ${asked.viewer.organisationId} and ${managed(sql`d.committee_id`, asked)}`,
  due: sql`d.due_on`,
  ...onDecision,
})

/** Said to be done; committee by committee, since no other index tells those few from the confirmed. */
export const confirmDecision = (asked: Asked): Source => ({
  id: sql`d.id`,
  from: sql`committee c, lateral (select d.id, d.updated_at from decision d where d.committee_id = c.id and d.status = 'done' offset 0) d`,
  where: managed(sql`c.id`, asked),
  since: sql`d.updated_at`,
  join: onDecision.join,
  columns: {
    ...onDecision.columns,
    due: sql`null`,
    since: sql`(select max(s.created_at)::text from decision_step s where s.decision_id = d.id)`,
  },
})
