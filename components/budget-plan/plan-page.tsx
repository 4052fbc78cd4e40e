import { EntryFrame } from '@/components/budgets/entry-frame'
import { mayInProject } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import { planTables } from '@/lib/budget-plan/plan-tables'
import type { FoundPlan } from '@/lib/budget-plan/queries'
import { standingOf } from '@/lib/budget-plan/rules'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { LinesCard } from './lines-card'
import { PlanDesk } from './plan-desk'
import { lineChoicesOf } from './plan-load'
import { PlanProposal } from './plan-proposal'
import { PlanState, VersionNotice } from './plan-state'
import { ScheduleCard } from './schedule-card'
import { VersionList } from './version-list'

type Props = { found: FoundPlan; version: number | null; viewer: Viewer; locale: Locale }

/* The plan of a project's money: its lines now or in a version, what waits, the versions, the schedule. */
export async function PlanPage({ found, version, viewer, locale }: Props) {
  const { project, relation, lines, sums, revisions, moves, schedule, gaps } = found
  const words = messagesOf(locale).budgetPlan
  const standing = standingOf(revisions)
  const read = revisions.find(({ number }) => number !== null && number === version)
  const tables = planTables(lines, sums)
  const edits = !read && !project.isArchived && mayInProject(viewer.role, relation, 'edit')
  const choices = edits ? await lineChoicesOf(viewer, project.id, locale) : undefined
  const address = `/${locale}/projects/${project.id}/budget/plan`
  return (
    <EntryFrame
      {...{ locale, project }}
      header={
        <>
          <h1 tabIndex={-1} className="text-2xl font-semibold">
            {words.title}
          </h1>
          <p className="max-w-prose text-ink-muted">{words.intro}</p>
          {!read && <PlanState {...{ standing, locale }} />}
        </>
      }
    >
      {read && <VersionNotice version={read} current={address} locale={locale} />}
      {!read && <PlanProposal {...{ found, standing, viewer, locale }} />}
      {(tables.length > 0 || !edits) && (
        <LinesCard {...{ tables, locale }} compares={read !== undefined && read.number !== 1} />
      )}
      {choices && <PlanDesk {...{ project, lines, tables, standing, choices, locale }} />}
      {!read && (
        <ScheduleCard
          projectId={project.id}
          {...{ schedule, gaps, locale }}
          organisations={choices?.organisations}
        />
      )}
      <VersionList {...{ revisions, moves, lines, address, locale }} inForce={standing.inForce} />
    </EntryFrame>
  )
}
