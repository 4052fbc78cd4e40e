import 'server-only'
import { mayInProject } from '@/lib/access/permissions'
import { relationTo } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import { asAtOf } from '@/lib/as-at'
import { projectCurve } from '@/lib/budgets/queries'
import { listPendingOf } from '@/lib/decisions/queries'
import { healthOfProject } from '@/lib/project-health/queries'
import { projectRecord } from '@/lib/projects/queries'
import { partySigns } from './party-signs'
import { readApart } from './read-apart'
import { scheduleReads } from './schedule-reads'
import { trendReads } from './trend-reads'

/**
 * Where a project stands, block by block; null when it is out of sight or does not exist. A block that could not be read is
 * null, and the others are there. The money is null too for who sees no amount: row-level security leaves it empty.
 */
export const getProjectDashboard = async (viewer: Viewer, projectId: number, today: string) => {
  const { record, ...blocks } = await readApart(viewer, {
    record: (tx) => ({ relation: relationTo(tx, viewer, projectId), ...projectRecord(tx, projectId) }),
    health: (tx) => ({ rows: healthOfProject(tx, projectId, asAtOf(null, today)) }),
    schedule: (tx) => scheduleReads(tx, projectId, today),
    trend: (tx) => trendReads(tx, projectId),
    money: (tx) => ({ drawn: projectCurve(tx, projectId) }),
    decisions: (tx) => ({ rows: listPendingOf(tx, projectId) }),
    signs: (tx) => ({ rows: partySigns(tx, projectId) }),
  })
  if (!record) throw new Error('the project could not be read')
  const { relation, parties, objectives } = record
  const [project] = record.project
  if (!project || !relation) return null
  const maySeeAmounts = mayInProject(viewer.role, relation, 'seeAmounts')
  const mayEdit = mayInProject(viewer.role, relation, 'edit') && project.archivedAt === null
  return {
    ...{ project, parties, objectives, maySeeAmounts, mayEdit },
    ...blocks,
    money: maySeeAmounts ? (blocks.money?.drawn ?? null) : null,
  }
}
