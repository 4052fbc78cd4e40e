import type { MilestoneState } from '@/lib/milestones/rules'

/** Sent as their place in this list. */
export const markStates = [
  'planned',
  'due',
  'late',
  'reached',
  'cancelled',
] as const satisfies MilestoneState[]

/** For how many projects the milestones are asked for at once. */
export const projectsPerRequest = 40

/** `12.7.31`; what is no number is left out, and what is too much. */
export const projectIdsOf = (text: string | null): number[] =>
  [...new Set((text ?? '').split('.'))]
    .filter((id) => /^\d{1,9}$/.test(id))
    .slice(0, projectsPerRequest)
    .map(Number)
