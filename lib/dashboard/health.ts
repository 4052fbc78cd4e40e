import 'server-only'
import { sql } from 'drizzle-orm'
import { cache } from 'react'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { LocalizedText } from '@/lib/localized-text'
import { healthAt, isUnderWay } from '@/lib/project-health/measure'
import type { Criterion, HealthLevel } from '@/lib/project-health/rules'
import type { DashboardView } from './filters'
import { projectsAsked } from './scope'

export type HealthCounts = Partial<Record<HealthLevel, number>>

/** A project that is not on track: what was measured of it, and the level of each criterion. */
export type HealthRow = Record<Criterion, HealthLevel | null> & {
  id: number
  title: LocalizedText
  code: string | null
  isIllustrative: boolean
  level: HealthLevel
  computed: HealthLevel | null
  declared: HealthLevel | null
  declaredReason: string | null
  lateDays: number | null
  behindPercent: number | null
  overdueDays: number | null
  silentDays: number | null
}

/** More than these are one click away. */
export const projectsListed = 8

/** How many projects are at each level, and the worst of those not on track. */
export const getHealth = cache((viewer: Viewer, view: DashboardView) =>
  read(viewer, (tx) => ({ health: healthFound(tx, view) })),
)

type HealthFound = { counts: HealthCounts | null; rows: HealthRow[] | null }

export const healthFound = (tx: Transaction, view: DashboardView) =>
  tx.execute<HealthFound>(sql`
    with h as materialized (${healthAt(view.asAt, judged(view))}),
    worst as (
      select h.*, p.title, p.code, p.is_illustrative from h join project p on p.id = h.project_id where h."level" > 'on_track'
      order by h."level" desc, ${troubles('critical')} desc, ${troubles('attention')} desc, late_days desc nulls last, p.id limit ${projectsListed}
    )
    select
      (select jsonb_object_agg(c."level", c.projects) from (select h."level", count(*) projects from h where h."level" is not null group by 1) c) counts,
      (select jsonb_agg(jsonb_build_object('id', project_id, 'title', title, 'code', code, 'isIllustrative', is_illustrative, 'level', "level",
        'computed', computed, 'declared', declared, 'declaredReason', declared_reason, 'schedule', schedule, 'money', money, 'decisions', decisions,
        'freshness', freshness, 'lateDays', late_days, 'behindPercent', behind_percent, 'overdueDays', overdue_days, 'silentDays', silent_days)) from worst) "rows"`)

/** What is not under way has no level, but for what was declared: of the others nothing is measured. */
const judged = (view: DashboardView) => sql`
  select p.id from project p where ${projectsAsked(view)}
    and (${isUnderWay(view.asAt)} or exists (select from health_declaration d where d.project_id = p.id))`

const troubles = (level: 'attention' | 'critical') =>
  sql`num_nonnulls(${sql.join(
    ['schedule', 'money', 'decisions', 'freshness'].map(
      (criterion) => sql`nullif(${sql.raw(criterion)} >= ${sql.raw(`'${level}'`)}, false)`,
    ),
    sql`, `,
  )})`
