import 'server-only'
import type { PackDocument, PackMoney, PackProject } from './document'
import type { liveReads } from './live-reads'

type Reads = ReturnType<typeof liveReads>
type Found = { [K in keyof Reads]: Awaited<Reads[K]> }

/** One document of what was read; null where the meeting is out of sight. */
export const assemble = (found: Found, asAt: string): PackDocument | null => {
  const [row] = found.head
  if (!row) return null
  const { committee, ministry, ...meeting } = row
  const [previous = null] = found.previous
  return {
    ...{ format: 1, asAt, meeting, committee, ministry, previous },
    agenda: [...found.agenda],
    decisions: [...found.decisions],
    projects: projectsOf(found),
  }
}

const projectsOf = (found: Found): PackProject[] => {
  const [milestones, funding, totals, curves] = [
    byProject(found.milestones),
    byProject(found.funding),
    byProject(found.totals),
    byProject(found.curves),
  ]
  return found.projects.map(({ seesAmounts, health, ...state }) => {
    const { money: level, behindPercent, ...rest } = health
    const money: PackMoney = {
      ...{ level, behindPercent },
      funding: funding.get(state.id) ?? [],
      totals: totals.get(state.id) ?? [],
      curve: curves.get(state.id) ?? [],
    }
    return {
      ...state,
      health: rest,
      milestones: milestones.get(state.id) ?? [],
      money: seesAmounts ? money : null,
    }
  })
}

const byProject = <Row extends { projectId: number }>(rows: readonly Row[]) => {
  const grouped = new Map<number, Omit<Row, 'projectId'>[]>()
  for (const { projectId, ...row } of rows) grouped.set(projectId, [...(grouped.get(projectId) ?? []), row])
  return grouped
}
