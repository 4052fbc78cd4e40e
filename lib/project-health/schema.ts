import * as z from 'zod/mini'
import { recordId, requiredText, version, wholeNumber } from '@/lib/fields'
import { healthLevels, mostOf } from './rules'

const thresholds = (most: number) =>
  z.object({ attention: wholeNumber(1, most), critical: wholeNumber(1, most) }).check(
    z.refine(({ attention, critical }) => attention < critical, {
      path: ['critical'],
      error: 'threshold_order',
    }),
  )

export const setHealthRulesSchema = z.object({
  version,
  schedule: thresholds(mostOf.schedule),
  money: thresholds(mostOf.money),
  decisions: thresholds(mostOf.decisions),
  freshness: thresholds(mostOf.freshness),
})

/** Without a level, what was declared is withdrawn. */
export const declareHealthSchema = z.object({
  projectId: recordId,
  level: z.nullable(z.enum(healthLevels)),
  reason: requiredText(2000, 'reason_required'),
})
