import 'server-only'
import { sql } from 'drizzle-orm'
import { cache } from 'react'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import { isUnderWay } from '@/lib/project-health/measure'
import type { ProjectStatus } from '@/lib/projects/rules'
import type { DashboardView } from './filters'
import { projectsAsked } from './scope'

export type OverviewRow = {
  partnershipId: number
  partnership: LocalizedText
  status: ProjectStatus
  projects: number
  /** On the day of the view. */
  underWay: number
  /** Of those that are counted: in the past only what was under way is. */
  illustrative: number
}

/** How many projects, by partnership and state. */
export const getOverview = cache((viewer: Viewer, view: DashboardView, locale: Locale) =>
  read(viewer, (tx) => ({ rows: overviewRows(tx, view, locale) })),
)

export const overviewRows = (tx: Transaction, view: DashboardView, locale: Locale) =>
  tx.execute<OverviewRow>(sql`
    select c.*, t.name partnership from (
      select p.partnership_id "partnershipId", p.status, count(*)::integer projects,
        (count(*) filter (where ${isUnderWay(view.asAt)}))::integer "underWay", (count(*) filter (where p.is_illustrative and ${counted(view)}))::integer illustrative
      from project p where ${projectsAsked(view)} group by 1, 2
    ) c join partnership t on t.id = c."partnershipId"
    order by localized(t.name, ${locale}) collate "und-x-icu", t.id, c.status`)

const counted = ({ asAt }: DashboardView) => (asAt.isToday ? sql`true` : isUnderWay(asAt))
