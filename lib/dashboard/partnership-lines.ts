import type { LocalizedText } from '@/lib/localized-text'
import type { ProjectStatus } from '@/lib/projects/rules'
import type { Behind } from './behind'
import type { DashboardView } from './filters'
import type { OverviewRow } from './queries'

export type PartnershipLine = {
  id: number
  name: LocalizedText
  total: number
  ofStatus: Map<ProjectStatus, number>
}

/** Those with the most projects first; of a day in the past, of those under way on it. */
export const byPartnership = (rows: readonly OverviewRow[], isToday: boolean): PartnershipLine[] => {
  const lines = new Map<number, PartnershipLine>()
  for (const { partnershipId: id, partnership: name, status, projects, underWay } of rows) {
    const line = lines.get(id) ?? { id, name, total: 0, ofStatus: new Map() }
    line.total += isToday ? projects : underWay
    line.ofStatus.set(status, projects)
    lines.set(id, line)
  }
  return [...lines.values()].sort((one, other) => other.total - one.total)
}

/** Where the total of a line leads. */
export const columnOf = (view: DashboardView, behind: Behind) =>
  view.asAt.isToday ? behind.projects : behind.underWay
