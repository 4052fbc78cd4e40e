import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { holdOpenProject } from '@/lib/open-project'
import { Refusal } from '@/lib/outcome'
import { lineColumns } from './line-columns'
import { type RevisionKind, type RevisionState, standingOf } from './rules'

type Revision = {
  id: number
  version: number
  kind: RevisionKind
  state: RevisionState
  number: number | null
  authorId: number
}

/** The project is held until the end: meanwhile nothing is proposed, decided or planned in it. */
export const holdPlan = async (tx: Transaction, projectId: number) => {
  await holdOpenProject(tx, projectId)
  const revisions = await tx.execute<Revision>(sql`
    select id, version, kind, state, number, author_id "authorId" from budget_revision where project_id = ${projectId}`)
  return { ...standingOf(revisions), revisions }
}

/** Used: with amounts, or waiting for some. Moved: some version of the plan had amounts on it. */
type Line = { id: number; version: number; currency: string; isUsed: boolean; isMoved: boolean }
type LineKey = { projectId: number; lineId: number; version: number }

export const holdLine = async (tx: Transaction, { projectId, lineId, version }: LineKey) => {
  const [line] = await tx.execute<Line>(sql`
    select ${lineColumns}, exists (select from budget_move m where l.id in (m.from_line_id, m.to_line_id)) "isMoved", exists (select from budget_amount a where a.line_id = l.id and a.amount > 0)
      or exists (select from budget_move m join budget_revision r on r.id = m.revision_id
        where l.id in (m.from_line_id, m.to_line_id) and r.state = 'proposed') "isUsed"
    from budget_line l where l.id = ${lineId} and l.project_id = ${projectId} and l.archived_at is null`)
  if (!line) throw new Refusal('not_found')
  if (line.version !== version) throw new Refusal('conflict', { current: line })
  return line
}

type RevisionKey = { projectId: number; revisionId: number; version: number }

/** The proposal as the viewer saw it, still undecided. */
export const holdProposal = async (tx: Transaction, { projectId, revisionId, version }: RevisionKey) => {
  const { revisions } = await holdPlan(tx, projectId)
  const found = revisions.find(({ id }) => id === revisionId)
  if (!found) throw new Refusal('not_found')
  if (found.state !== 'proposed') throw new Refusal('already_decided')
  if (found.version !== version) throw new Refusal('conflict')
  return found
}
