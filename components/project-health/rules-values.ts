import type { Criterion, Thresholds } from '@/lib/project-health/rules'

export type RulesValues = Record<Criterion, { attention: string; critical: string }> & { version: number }

export const rulesValuesOf = (rules: Thresholds & { version: number }): RulesValues => {
  const { version, schedule, money, decisions, freshness } = rules
  return {
    version,
    schedule: typed(schedule),
    money: typed(money),
    decisions: typed(decisions),
    freshness: typed(freshness),
  }
}

const typed = ({ attention, critical }: { attention: number; critical: number }) => ({
  attention: String(attention),
  critical: String(critical),
})
