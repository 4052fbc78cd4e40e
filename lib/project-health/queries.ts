import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { AsAt } from '@/lib/as-at'
import { listRuleChanges } from '@/lib/history/queries'
import { healthAt } from './measure'
import type { HealthLevel } from './rules'
import { type HealthRules, rulesColumns } from './rules-columns'

export type Health = {
  projectId: number
  /** Whether it is under way: the others are measured, not judged. */
  isFollowed: boolean
  lateDays: number | null
  behindPercent: number | null
  overdueDays: number | null
  silentDays: number | null
  schedule: HealthLevel | null
  money: HealthLevel | null
  decisions: HealthLevel | null
  freshness: HealthLevel | null
  computed: HealthLevel | null
  declared: HealthLevel | null
  declaredReason: string | null
  declaredBy: string | null
  declaredAt: string | null
  /** What counts: declared, else computed. */
  level: HealthLevel | null
}

/** To start within a `read`. */
export const healthOfProject = (tx: Transaction, projectId: number, asAt: AsAt) =>
  tx.execute<Health>(sql`
    select h.project_id "projectId", followed "isFollowed", late_days "lateDays", behind_percent "behindPercent", overdue_days "overdueDays",
      silent_days "silentDays", schedule, money, decisions, freshness, computed, declared, declared_reason "declaredReason",
      (select name from account a where a.id = h.declared_by) "declaredBy", declared_at "declaredAt", "level"
    from (${healthAt(asAt, sql`values (${projectId}::integer)`)}) h`)

/** The rules, and how they changed, for those who read the trail of what belongs to no project. */
export const getHealthRules = async (viewer: Viewer) => {
  const { rules, changes } = await read(viewer, (tx) => ({
    rules: tx.execute<HealthRules>(sql`select ${rulesColumns} from health_rule r`),
    changes: listRuleChanges(tx, 10),
  }))
  const [held] = rules
  if (!held) throw new Error('the rules of health are missing')
  return { rules: held, changes }
}
