import 'server-only'
import { sql } from 'drizzle-orm'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { AsAt } from '@/lib/as-at'
import type { Choice } from '@/lib/choice'
import { projectsAsked } from '@/lib/dashboard/scope'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import { milestonesAt } from '@/lib/milestones/as-at'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { TimelineView } from './filters'

export type ProjectRow = {
  id: number
  title: LocalizedText
  start: PartialDate | null
  end: PartialDate | null
  /** Whole per cent; null without a milestone. */
  progress: number | null
  late: number
  partnershipId: number
  programmeIds: number[] | null
  /** The days between which its milestones lie, with their baselines and what came of them. */
  first: string | null
  last: string | null
}

/** The projects asked for, and what the filters choose from; the milestones follow, those in sight first. */
export const getTimeline = (viewer: Viewer, view: TimelineView, locale: Locale) =>
  read(viewer, (tx) => ({
    projects: tx.execute<ProjectRow>(projectsOf(view, locale)),
    partnerships: tx.execute<Choice>(
      sql`select id, name from partnership order by localized(name, ${locale}) collate "und-x-icu"`,
    ),
    programmes: tx.execute<Choice>(
      sql`select id, title as name, acronym from programme order by localized(title, ${locale}) collate "und-x-icu"`,
    ),
    funders: tx.execute<Choice>(sql`
      select id, name, acronym from organisation
      where id in (select organisation_id from party where role = 'funding' and archived_at is null)
      order by coalesce(acronym, localized(name, ${locale})) collate "und-x-icu"`),
    strategies: tx.execute<Choice>(
      sql`select id, name from strategy order by localized(name, ${locale}) collate "und-x-icu"`,
    ),
  }))

export type MilestoneRow = {
  id: number
  projectId: number
  title: LocalizedText
  isReached: boolean
  begin: PartialDate | null
  due: PartialDate | null
  baseline: PartialDate | null
  reached: PartialDate | null
}

/** The dated milestones of some projects as at a day; of those out of sight, none. */
export const listMilestonesAt = async (viewer: Viewer, projectIds: readonly number[], asAt: AsAt) => {
  if (projectIds.length === 0) return []
  const { milestones } = await read(viewer, (tx) => ({
    milestones: tx.execute<MilestoneRow>(sql`
      select m.id, m.project_id "projectId", m.title, m.reached "isReached", partial_date(m.begin_on, m.begin_precision) "begin",
        partial_date(m.due_on, m.due_precision) due, partial_date(m.baseline_on, m.baseline_precision) baseline,
        partial_date(m.reached_on, m.reached_precision) reached
      from (${milestonesAt(asAt)}) m join project p on p.id = m.project_id and p.archived_at is null
      where m.project_id = any(${`{${projectIds.join()}}`}::integer[]) and coalesce(m.reached_on, m.due_on, m.baseline_on) is not null
      order by m.project_id, coalesce(m.reached_on, m.due_on, m.baseline_on), m.id`),
  }))
  return milestones
}

/** Those without any date come last. */
const projectsOf = (view: TimelineView, locale: Locale) => sql`
  with asked as (
    select p.id, p.title, p.start_on, p.start_precision, p.end_on, p.end_precision, p.partnership_id
    from project p where ${projectsAsked(view)}
  ), dated as (
    select m.project_id, round(sum(m.weight * case when m.reached then 100 else m.percent end)::numeric / nullif(sum(m.weight), 0))::integer progress,
      count(*) filter (where not m.reached and m.due_last < ${view.asAt.day}::date)::integer late,
      min(least(m.due_on, m.baseline_on, m.reached_on)) first_on, max(greatest(m.due_last, m.baseline_on, m.reached_on)) last_on
    from (${milestonesAt(view.asAt)}) m ${ofThese(view)} group by m.project_id
  )
  select asked.id, asked.title, partial_date(asked.start_on, asked.start_precision) "start", partial_date(asked.end_on, asked.end_precision) "end",
    dated.progress, coalesce(dated.late, 0) late, asked.partnership_id "partnershipId",
    ${view.group === 'programme' ? sql`(select array_agg(l.programme_id) from project_programme l where l.project_id = asked.id)` : sql`null::integer[]`} "programmeIds",
    dated.first_on "first", dated.last_on "last"
  from asked left join dated on dated.project_id = asked.id
  order by coalesce(asked.start_on, asked.end_on, dated.first_on) is null, coalesce(asked.start_on, dated.first_on, asked.end_on),
    localized(asked.title, ${locale}) collate "und-x-icu", asked.id`

/** Of all projects they are read from one end to the other, which is faster than project by project. */
const ofThese = ({ group, zoom, asAt, ...asked }: TimelineView) =>
  Object.values(asked).some((value) => value !== null)
    ? sql`where m.project_id in (select id from asked)`
    : sql``
