import type { TimelineWords } from '@/components/timeline/types'
import type { MilestoneState } from '@/lib/milestones/rules'

export type ChartWords = Pick<
  TimelineWords,
  | 'fit'
  | 'year'
  | 'quarter'
  | 'month'
  | 'title'
  | 'zoom'
  | 'today'
  | 'todayEarlier'
  | 'todayLater'
  | 'undated'
  | 'baseline'
  | 'forecast'
  | 'actual'
> & {
  state: Record<MilestoneState, string>
  /** By the number that they say: a number is worded once, however many lines say it. */
  late: Record<number, string>
  projects: Record<number, string>
  failed: string
  again: string
}
