import { sql } from 'drizzle-orm'
import type { Thresholds } from './rules'

export type HealthRules = Thresholds & { version: number; updatedAt: string }

/** Of `health_rule r`. */
export const rulesColumns = sql`r.version, r.updated_at "updatedAt",
  json_build_object('attention', schedule_attention, 'critical', schedule_critical) schedule,
  json_build_object('attention', money_attention, 'critical', money_critical) money,
  json_build_object('attention', decisions_attention, 'critical', decisions_critical) decisions,
  json_build_object('attention', freshness_attention, 'critical', freshness_critical) freshness`
