import type { Role } from '@/lib/access/permissions'
import { lastDay, type PartialDate } from '@/lib/partial-date/partial-date'

export const workKinds = [
  'correctReport',
  'correctEntry',
  'dueReport',
  'validateReport',
  'validateEntry',
  'approveBudget',
  'approveBaseline',
  'answerComments',
  'circulateMinutes',
  'approveMinutes',
  'closeMinutes',
  'commentMinutes',
  'carryOut',
  'confirmDecision',
  'overdueDecision',
  'lateMilestone',
  'missingRate',
] as const
export type WorkKind = (typeof workKinds)[number]

const kindsByRole: Record<Role, readonly WorkKind[]> = {
  director: [
    'correctEntry',
    'validateReport',
    'validateEntry',
    'approveBudget',
    'approveBaseline',
    'answerComments',
    'circulateMinutes',
    'approveMinutes',
    'closeMinutes',
    'carryOut',
    'confirmDecision',
    'overdueDecision',
  ],
  officer: [
    'correctEntry',
    'validateReport',
    'validateEntry',
    'answerComments',
    'circulateMinutes',
    'carryOut',
    'confirmDecision',
    'overdueDecision',
    'lateMilestone',
  ],
  liaison: ['correctReport', 'correctEntry', 'dueReport', 'approveMinutes', 'commentMinutes', 'carryOut'],
  committee_member: ['approveMinutes', 'closeMinutes', 'commentMinutes', 'carryOut'],
  administrator: ['missingRate'],
  auditor: [],
}

/** What can wait for somebody at all; whose it is, the queries and row-level security say. */
export const kindsOf = (role: Role) => kindsByRole[role]

type Dated = { due: PartialDate | null; since: string | null }

export const urgencies = ['overdue', 'dated', 'waiting'] as const
export type Urgency = (typeof urgencies)[number]

/** A date known to the month is overdue only when the month is over. */
export const urgencyOf = ({ due }: Pick<Dated, 'due'>, today: string): Urgency => {
  if (due === null) return 'waiting'
  return lastDay(due) < today ? 'overdue' : 'dated'
}

/** What is due first, the overdue before all; then what has waited longest. */
export const byUrgency = (a: Dated, b: Dated): number => {
  if (a.due !== null && b.due !== null) return inOrder(lastDay(a.due), lastDay(b.due))
  if (a.due !== null || b.due !== null) return a.due === null ? 1 : -1
  return inOrder(a.since ?? endOfTime, b.since ?? endOfTime)
}

const endOfTime = '9999'
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export type Place = {
  kind: WorkKind
  id: number
  projectId: number | null
  milestoneId: number | null
  meetingId: number | null
  /** Of the first of several, where one goes to. */
  firstId: number | null
}

/** Where a thing is done, after the language of the address: the form, or the buttons, in sight. */
export const placeOf = ({ kind, id, projectId, milestoneId, meetingId, firstId }: Place): string => {
  const project = `/projects/${projectId}`
  const minutes = `/meetings/${meetingId}/minutes`
  switch (kind) {
    case 'validateReport':
    case 'correctReport':
      return `${project}/milestones/${milestoneId}#report-${id}`
    case 'dueReport':
    case 'lateMilestone':
      return `${project}/milestones/${id}#log`
    case 'validateEntry':
    case 'correctEntry':
      return `${project}/budget/${id}#desk`
    case 'approveBudget':
      return `${project}/budget/plan#proposal`
    case 'approveBaseline':
      return `${project}#milestones`
    case 'answerComments':
      return `${minutes}#comment-${firstId}`
    case 'circulateMinutes':
      return `${minutes}#circulation`
    case 'approveMinutes':
    case 'closeMinutes':
      return `${minutes}#approvals`
    case 'commentMinutes':
      return minutes
    case 'carryOut':
    case 'confirmDecision':
    case 'overdueDecision':
      return `/decisions/${id}#follow-up`
    case 'missingRate':
      return '/rates'
  }
}

/** Where one prepares for a meeting. */
export const packOf = (meetingId: number) => `/meetings/${meetingId}/pack`
