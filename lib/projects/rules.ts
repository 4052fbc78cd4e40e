import { cooperationKinds, phaseKinds, projectClasses, projectStatuses } from '@/db/vocabulary'

export { cooperationKinds, phaseKinds, projectClasses, projectStatuses }
export const objectiveKinds = [
  'general',
  'specific',
  'sub',
  'result',
  'pillar',
  'domain',
  'axis',
  'mechanism',
] as const

export type CooperationKind = (typeof cooperationKinds)[number]
export type ProjectClass = (typeof projectClasses)[number]
export type ProjectStatus = (typeof projectStatuses)[number]
export type PhaseKind = (typeof phaseKinds)[number]

export type Gap =
  | 'summary'
  | 'period'
  | 'funder'
  | 'implementer'
  | 'objectives'
  | 'milestones'
  | 'translation'
  | 'status'

type Known = {
  hasSummary: boolean
  start: string | null
  end: string | null
  status: ProjectStatus
  partyRoles: readonly string[]
  objectiveCount: number
  milestoneCount: number
  missingLanguages: readonly string[]
  class: ProjectClass
}

/** What a project still lacks, most useful first: a gentle list, never a wall. An engagement needs no funder. */
export const gapsOf = (known: Known): Gap[] => {
  const gaps: [Gap, boolean][] = [
    ['status', known.status === 'not_stated'],
    ['period', known.start === null || known.end === null],
    ['funder', known.class === 'project' && !known.partyRoles.includes('funding')],
    ['implementer', known.class === 'project' && !known.partyRoles.includes('implementing')],
    ['objectives', known.objectiveCount === 0],
    ['milestones', known.milestoneCount === 0],
    ['summary', !known.hasSummary],
    ['translation', known.missingLanguages.length > 0],
  ]
  return gaps.filter(([, lacks]) => lacks).map(([gap]) => gap)
}
