import 'server-only'
import { sql } from 'drizzle-orm'
import { daysCalledDue } from '@/lib/milestones/rules'
import { type Asked, followed, isLive, type Source } from './source'

const onReport = {
  join: sql`join progress_report r on r.id = chosen.id join milestone m on m.id = r.milestone_id join project p on p.id = r.project_id`,
  columns: {
    projectId: sql`r.project_id`,
    milestoneId: sql`r.milestone_id`,
    what: sql`m.title`,
    place: sql`p.title`,
    detail: sql`r.kind::text`,
  },
}

const onMilestone = {
  join: sql`join milestone m on m.id = chosen.id join project p on p.id = m.project_id`,
  columns: {
    projectId: sql`m.project_id`,
    milestoneId: sql`m.id`,
    what: sql`m.title`,
    place: sql`p.title`,
    due: sql`partial_date(m.due_on, m.due_precision)`,
  },
}

/** The same as the page of reports shows. */
export const validateReport = (asked: Asked): Source => ({
  id: sql`r.id`,
  from: sql`progress_report r`,
  isWalkedInOrder: asked.viewer.role === 'director',
  where: sql`r.state = 'submitted' and r.author_id <> ${asked.viewer.id} and ${followed(sql`r.project_id`, asked)} and ${isLive(sql`r.project_id`)}`,
  since: sql`r.submitted_at`,
  ...onReport,
})

/** What came back to its author, by when the milestone is due. */
export const correctReport = ({ viewer }: Asked): Source => ({
  id: sql`r.id`,
  from: sql`progress_report r join milestone m on m.id = r.milestone_id`,
  where: sql`r.state = 'returned' and r.author_id = ${viewer.id} and m.cancelled_at is null and ${isLive(sql`r.project_id`)}`,
  due: sql`m.due_last`,
  since: sql`r.decided_at`,
  join: onReport.join,
  columns: { ...onReport.columns, due: sql`partial_date(m.due_on, m.due_precision)` },
})

const isOpen = sql`not m.is_reached and m.cancelled_at is null and m.archived_at is null`
const nobodyReported = sql`not exists (select from progress_report r where r.milestone_id = m.id and r.state = 'submitted')`

/** The projects that the viewer's organisation carries out. */
export const carriedOut = ({ viewer }: Asked) => sql`
  select q.project_id from party q where q.organisation_id = ${viewer.organisationId} and q.role = 'implementing' and q.archived_at is null`

/** Still to be reached, and nothing said of it that waits for the ministry or for the viewer. */
export const isUnreported = ({ viewer }: Asked) => sql`
  ${isOpen} and ${nobodyReported} and not exists (select from progress_report r where r.milestone_id = m.id and r.state = 'returned' and r.author_id = ${viewer.id})`

/** As lib/milestones/rules.ts calls a milestone due. */
export const isCalledDue = ({ today }: Asked) => sql`m.due_on <= ${today}::date + ${daysCalledDue}::integer`

/** A milestone that is due or late, on which the ministry still waits for word. */
export const dueReport = (asked: Asked): Source => ({
  id: sql`m.id`,
  from: sql`milestone m`,
  where: sql`m.project_id in (${carriedOut(asked)}) and ${isUnreported(asked)} and ${isCalledDue(asked)} and ${isLive(sql`m.project_id`)}`,
  due: sql`m.due_last`,
  ...onMilestone,
})

/** Late, without a report that waits: then it is the report that is to be looked at. */
export const lateMilestone = (asked: Asked): Source => ({
  id: sql`m.id`,
  from: sql`milestone m`,
  where: sql`m.due_last < ${asked.today} and ${isOpen} and ${followed(sql`m.project_id`, asked)} and ${isLive(sql`m.project_id`)} and ${nobodyReported}`,
  due: sql`m.due_last`,
  ...onMilestone,
})

/** A project some of whose milestones have a date that nobody approved. */
export const approveBaseline = (): Source => ({
  id: sql`waiting.project_id`,
  from: sql`(
    select m.project_id, count(*), min(m.created_at) since from milestone m
    where m.baseline_on is null and m.due_on is not null and ${isOpen} and ${isLive(sql`m.project_id`)} group by 1) waiting`,
  where: sql`true`,
  since: sql`waiting.since`,
  join: sql`join project p on p.id = chosen.id`,
  columns: {
    projectId: sql`p.id`,
    what: sql`p.title`,
    count: sql`(select count(*)::integer from milestone m where m.project_id = p.id and m.baseline_on is null and m.due_on is not null and ${isOpen})`,
  },
})
