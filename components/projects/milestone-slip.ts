import { slippageDays } from '@/lib/milestones/rules'
import { type PartialDate, precisionOf } from '@/lib/partial-date/partial-date'

/** Days from the baseline to where the milestone is now; null where they are not known to the day. */
export const slipToShow = (baseline: PartialDate | null, now: PartialDate | null): number | null => {
  if (baseline === null || now === null) return null
  if (precisionOf(baseline) !== 'day' || precisionOf(now) !== 'day') return null
  return slippageDays(baseline, now)
}
