import 'server-only'
import { sql } from 'drizzle-orm'
import { mayInProject } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { relationTo } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import type { LocalizedText } from '@/lib/localized-text'
import type { PhaseKind } from '@/lib/projects/rules'
import { type GapRow, gapsOf } from './gaps'
import { type LineRecord, lineColumns } from './line-columns'
import { type PlannedRecord, plannedColumns } from './planned-columns'
import type { RevisionKind, RevisionState } from './rules'
import { sidesOf, sidesWith } from './sides'
import { type SumRow, sumsOf } from './sums'

export type PlanProject = { id: number; title: LocalizedText; isArchived: boolean }

export type LineRow = LineRecord & {
  id: number
  isArchived: boolean
  phase: PhaseKind | null
  phaseName: LocalizedText | null
  objective: LocalizedText | null
  funder: LocalizedText | null
  funderAcronym: string | null
}

export type RevisionRow = {
  id: number
  version: number
  kind: RevisionKind
  number: number | null
  state: RevisionState
  reason: string
  authorId: number
  /** Null where the person's organisation is out of the viewer's sight. */
  author: string | null
  proposedAt: string
  decidedAt: string | null
  decidedBy: string | null
  decisionText: string | null
}

export type MoveRow = {
  id: number
  revisionId: number
  fromLineId: number | null
  fromYear: number | null
  fromQuarter: number | null
  toLineId: number | null
  toYear: number | null
  toQuarter: number | null
  amount: string
}

export type PlannedRow = PlannedRecord & {
  id: number
  /** Null where the organisation is out of the viewer's sight. */
  funder: LocalizedText | null
  acronym: string | null
  isDue: boolean
}

/** The plan of a project's money, now or in one of its versions; null where no amount is for the viewer. */
export const getPlanPage = async (viewer: Viewer, projectId: number, version: number | null) => {
  const today = casablancaToday()
  const found = await read(viewer, (tx) => ({
    relation: relationTo(tx, viewer, projectId),
    project: tx.execute<PlanProject>(
      sql`select id, title, archived_at is not null "isArchived" from project where id = ${projectId}`,
    ),
    lines: tx.execute<LineRow>(sql`
      select ${lineColumns}, l.archived_at is not null "isArchived", p.kind phase, p.name "phaseName", o.text objective,
        f.name funder, f.acronym "funderAcronym"
      from budget_line l left join phase p on p.id = l.phase_id left join objective o on o.id = l.objective_id
      left join organisation f on f.id = l.funder_id
      where l.project_id = ${projectId} order by l.position, l.id`),
    sums: tx.execute<SumRow>(sumsOf(sidesOf(projectId, version))),
    proposed: tx.execute<SumRow>(
      sumsOf(
        sidesWith(
          projectId,
          sql`select id from budget_revision where project_id = ${projectId} and state = 'proposed' and kind <> 'original'`,
        ),
      ),
    ),
    revisions: tx.execute<RevisionRow>(sql`
      select r.id, r.version, r.kind, r.number, r.state, r.reason, r.author_id "authorId", a.name author, r.proposed_at "proposedAt",
        r.decided_at "decidedAt", d.name "decidedBy", r.decision_text "decisionText"
      from budget_revision r left join account a on a.id = r.author_id left join account d on d.id = r.decided_by
      where r.project_id = ${projectId} order by r.id desc`),
    moves: tx.execute<MoveRow>(sql`
      select m.id, m.revision_id "revisionId", m.from_line_id "fromLineId", m.from_year "fromYear", m.from_quarter "fromQuarter",
        m.to_line_id "toLineId", m.to_year "toYear", m.to_quarter "toQuarter", trim_scale(m.amount)::text amount
      from budget_move m join budget_revision r on r.id = m.revision_id
      where m.project_id = ${projectId} and r.kind <> 'original' order by m.id`),
    schedule: tx.execute<PlannedRow>(sql`
      select ${plannedColumns}, f.name funder, f.acronym, last_day(d.due_on, d.due_precision) <= ${today}::date "isDue"
      from planned_disbursement d left join organisation f on f.id = d.funder_id
      where d.project_id = ${projectId} and d.archived_at is null
      order by last_day(d.due_on, d.due_precision), d.due_on, d.id`),
    gaps: tx.execute<GapRow>(gapsOf(projectId, today)),
  }))
  const [[project], { relation }] = [found.project, found]
  if (!project || !relation || !mayInProject(viewer.role, relation, 'seeAmounts')) return null
  return { ...found, project, relation }
}

export type FoundPlan = NonNullable<Awaited<ReturnType<typeof getPlanPage>>>

/** What a line may be of, for those who edit the project. */
export const getPlanChoices = (viewer: Viewer, projectId: number) =>
  read(viewer, (tx) => ({
    phases: tx.execute<{ id: number; kind: PhaseKind; name: LocalizedText | null }>(
      sql`select id, kind, name from phase where project_id = ${projectId} and archived_at is null order by position, id`,
    ),
    objectives: tx.execute<{ id: number; text: LocalizedText }>(
      sql`select id, text from objective where project_id = ${projectId} and archived_at is null order by position, id`,
    ),
    organisations: tx.execute<{ id: number; name: LocalizedText; acronym: string | null }>(
      sql`select id, name, acronym from organisation where archived_at is null order by acronym nulls last, id`,
    ),
  }))
