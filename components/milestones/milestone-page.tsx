import { ReportSection } from '@/components/reports/report-section'
import { Notice } from '@/components/ui/notice'
import { mayInProject, type Relation } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ForecastRow, MilestoneDetail } from '@/lib/milestones/queries'
import { stateOf } from '@/lib/milestones/rules'
import type { ReportRow } from '@/lib/reports/queries'
import { ForecastMoves } from './forecast-moves'
import { ManageMilestone } from './manage-milestone'
import { MilestoneDetails } from './milestone-details'
import { MilestoneHeader } from './milestone-header'
import { MilestoneStanding } from './milestone-standing'

type MilestonePageProps = {
  viewer: Viewer
  relation: Relation
  milestone: MilestoneDetail
  forecasts: ForecastRow[]
  reports: ReportRow[]
  locale: Locale
}

export function MilestonePage({
  viewer,
  relation,
  milestone,
  forecasts,
  reports,
  locale,
}: MilestonePageProps) {
  const words = messagesOf(locale).milestones.page
  const state = stateOf(milestone, casablancaToday())
  const mayEdit = !milestone.projectIsArchived && mayInProject(viewer.role, relation, 'edit')
  return (
    <div className="grid grid-cols-1 gap-5">
      <MilestoneHeader milestone={milestone} state={state} locale={locale} mayEdit={mayEdit} />
      {milestone.projectIsArchived && <Notice>{words.archived}</Notice>}
      {milestone.isCancelled && (
        <Notice tone="neutral" title={words.cancelledTitle}>
          <bdi className="whitespace-pre-wrap">{milestone.cancelReason}</bdi>
        </Notice>
      )}
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid grid-cols-1 min-w-0 gap-5">
          <MilestoneStanding
            milestone={milestone}
            waiting={reports.find(({ state: one }) => one === 'submitted')}
            locale={locale}
          />
          <ReportSection {...{ viewer, relation, milestone, state, reports, locale }} />
        </div>
        <div className="grid grid-cols-1 min-w-0 gap-5">
          <MilestoneDetails milestone={milestone} locale={locale} />
          <ForecastMoves moves={forecasts} locale={locale} />
          {mayEdit && <ManageMilestone milestone={milestone} locale={locale} />}
        </div>
      </div>
    </div>
  )
}
