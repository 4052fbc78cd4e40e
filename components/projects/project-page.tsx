import { ProjectDecisions } from '@/components/decisions/project-decisions'
import { ChangeList } from '@/components/history/change-list'
import { HealthCard } from '@/components/project-health/health-card'
import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { mayInProject, type ProjectVerb } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { phaseSpans } from '@/lib/projects/phase-span'
import type { getProjectPage } from '@/lib/projects/queries'
import { ObjectiveTree } from './objective-tree'
import { PhaseStrip } from './phase-strip'
import { ProjectFacts } from './project-facts'
import { ProjectFigures } from './project-figures'
import { gapsOfPage, ProjectGaps } from './project-gaps'
import { ProjectHead } from './project-head'
import { ProjectMilestones } from './project-milestones'
import { ProjectNotices } from './project-notices'
import { ProjectParties } from './project-parties'
import { SourceNotes } from './source-notes'
import { standingOf } from './standing'
import { WaitingReports } from './waiting-reports'

type Found = NonNullable<Awaited<ReturnType<typeof getProjectPage>>>
type Props = { found: Found; viewer: Viewer; locale: Locale; today: string }

/* More than this stand better over the whole width. */
const MANY_PARTIES = 9

/* What it is · where it stands · who does what · what happens next · what happened. */
export function ProjectPage({ found, viewer, locale, today }: Props) {
  const { project, parties, phases, objectives, anomalies, milestones, waiting, decisions, changes } = found
  const [health] = found.health
  const may = (verb: ProjectVerb) => mayInProject(viewer.role, found.relation, verb)
  const isLive = project.archivedAt === null
  const base = `/${locale}/projects/${project.id}`
  const words = messagesOf(locale).projects.page
  const standing = standingOf(milestones, today)
  const spans = phaseSpans(project.start, phases)
  const gaps = may('edit') && isLive ? gapsOfPage({ project, parties, objectives }) : []
  const hasSource = anomalies.length > 0 || project.provenance !== null
  const hasMany = parties.length > MANY_PARTIES
  const hasTimeline = milestones.length > 0
  const hasStrip = phases.length > 0 && (spans === null || !hasTimeline)

  return (
    <div className="space-y-6">
      <ProjectHead
        {...{ project, locale, base }}
        mayEdit={may('edit')}
        mayReport={may('report') && isLive && hasTimeline}
      />
      <ProjectNotices {...{ project, locale }} />
      {hasTimeline && <ProjectFigures {...{ project, standing, locale, base }} />}
      {health && isLive && (
        <HealthCard
          {...{ health, locale }}
          maySeeAmounts={may('seeAmounts')}
          mayDeclare={may('declareHealth')}
        />
      )}
      <div className="grid items-start gap-6 *:grid *:gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <ProjectFacts {...{ project, locale }} maySeeAmounts={may('seeAmounts')} />
          {!hasMany && <ObjectiveTree {...{ objectives, locale }} />}
          {hasStrip && <PhaseStrip {...{ phases, spans, today, locale }} />}
        </div>
        <div>
          {gaps.length > 0 && <ProjectGaps {...{ gaps, project, locale, base }} />}
          {hasMany ? (
            <ObjectiveTree {...{ objectives, locale }} />
          ) : (
            <ProjectParties {...{ parties, locale }} />
          )}
        </div>
      </div>
      {hasMany && <ProjectParties isWide {...{ parties, locale }} />}
      {waiting.length > 0 && (
        <WaitingReports
          reports={waiting}
          mayValidate={may('validate') && isLive}
          {...{ viewer, locale, base }}
        />
      )}
      {decisions.length > 0 && <ProjectDecisions {...{ decisions, locale, today }} projectId={project.id} />}
      <ProjectMilestones
        {...{ milestones, standing, phases, spans, today, locale, base }}
        projectId={project.id}
        mayAdd={may('edit') && isLive}
        mayApprove={may('approveBaseline') && isLive}
      />
      <div className={cx('grid items-start gap-6', hasSource && 'lg:grid-cols-2')}>
        <Card
          title={words.changes.title}
          flush
          actions={
            <Link className="link text-sm" href={`${base}/history`}>
              {words.changes.all}
            </Link>
          }
        >
          {changes.length === 0 ? (
            <p className="p-4 text-ink-faint">{words.changes.none}</p>
          ) : (
            <ChangeList {...{ changes, locale }} />
          )}
        </Card>
        {hasSource && <SourceNotes {...{ anomalies, locale }} provenance={project.provenance} />}
      </div>
    </div>
  )
}
