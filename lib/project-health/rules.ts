import { healthLevels } from '@/db/vocabulary'

export { healthLevels }
export type HealthLevel = (typeof healthLevels)[number]

/** What a project is judged by; each is measured in whole days, but for money: per cent. */
export const criteria = ['schedule', 'money', 'decisions', 'freshness'] as const
export type Criterion = (typeof criteria)[number]

/** From how much on a criterion asks for attention, and from how much on it is critical. */
export type Thresholds = Record<Criterion, { attention: number; critical: number }>

export const worstFirst = healthLevels.toReversed()

/** The highest threshold that makes sense of each: ten years, or the whole. */
export const mostOf: Record<Criterion, number> = {
  schedule: 3650,
  money: 100,
  decisions: 3650,
  freshness: 3650,
}
