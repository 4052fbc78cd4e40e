import { gapsOfPage } from '@/components/projects/project-gaps'
import { ProjectNotices } from '@/components/projects/project-notices'
import type { Locale } from '@/lib/i18n/locale'
import type { getProjectDashboard } from '@/lib/project-dashboard/queries'
import { DashboardHead } from './dashboard-head'
import { DecisionsCard } from './decisions-card'
import { GapsCard } from './gaps-card'
import { HealthCard } from './health-card'
import { MoneyCard } from './money-card'
import { PartiesCard } from './parties-card'
import { ScheduleCard } from './schedule-card'
import { TrendCard } from './trend-card'

type Found = NonNullable<Awaited<ReturnType<typeof getProjectDashboard>>>
type Props = { found: Found; locale: Locale; today: string }

/* How it is · where it stands against plan · how the plan moved · the money · what is awaited, and from whom. */
export function DashboardPage({ found, locale, today }: Props) {
  const { project, maySeeAmounts, mayEdit } = found
  const base = `/${locale}/projects/${project.id}`
  return (
    <div className="grid grid-cols-1 gap-4">
      <DashboardHead {...{ project, locale, base, today }} />
      <ProjectNotices {...{ project, locale }} />
      <HealthCard found={found.health} {...{ maySeeAmounts, locale, base }} />
      <ScheduleCard found={found.schedule} {...{ locale, today }} />
      <TrendCard found={found.trend} {...{ locale, base, today }} />
      {maySeeAmounts && <MoneyCard found={found.money} {...{ locale, base, today }} />}
      <div className="grid items-start gap-4 *:grid *:grid-cols-1 *:gap-4 lg:grid-cols-2">
        <div>
          <DecisionsCard found={found.decisions} projectId={project.id} {...{ locale, today }} />
          <GapsCard
            gaps={gapsOfPage(found)}
            facts={found.schedule?.facts[0]}
            {...{ project, mayEdit, locale, base }}
          />
        </div>
        <div>
          <PartiesCard found={found.signs} {...{ locale, today }} />
        </div>
      </div>
    </div>
  )
}
