import 'server-only'
import { sql } from 'drizzle-orm'
import { type Asked, managed, type Source } from './source'

const onMeeting = {
  join: sql`join meeting m on m.id = chosen.id join committee c on c.id = m.committee_id left join minutes n on n.meeting_id = m.id`,
  columns: {
    meetingId: sql`m.id`,
    what: sql`coalesce(m.title, c.name)`,
    place: sql`case when m.title is not null then c.name end`,
    reference: sql`m.code`,
  },
}
const untilTheLastDay = { ...onMeeting.columns, due: sql`n.comments_until::text` }

/** The seat of the viewer's organisation that votes on the minutes and has not approved them. */
const ownVote = ({ viewer }: Asked) => sql`
  exists (select from committee_seat s where s.committee_id = m.committee_id and s.organisation_id = ${viewer.organisationId}
    and s.archived_at is null and votes_at(s, m)
    and not exists (select from minutes_approval a where a.meeting_id = m.id and a.seat_id = s.id) offset 0)`

export const approveMinutes = (asked: Asked): Source => ({
  id: sql`m.id`,
  from: sql`meeting m join minutes n on n.meeting_id = m.id`,
  where: sql`m.state = 'circulated' and ${ownVote(asked)}`,
  due: sql`n.comments_until`,
  since: sql`n.circulated_at`,
  join: onMeeting.join,
  columns: untilTheLastDay,
})

/** Asked of those who have no vote: who votes is asked to approve. Once they have said something, they are asked no more. */
export const commentMinutes = (asked: Asked): Source => ({
  id: sql`m.id`,
  from: sql`meeting m join minutes n on n.meeting_id = m.id`,
  where: sql`m.state = 'circulated' and n.comments_until >= ${asked.today}
    and not exists (select from committee_seat s where s.committee_id = m.committee_id and s.organisation_id = ${asked.viewer.organisationId}
      and s.archived_at is null and votes_at(s, m) offset 0)
    and not exists (select from minutes_comment k where k.meeting_id = m.id and k.author_id = ${asked.viewer.id})`,
  due: sql`n.comments_until`,
  since: sql`n.circulated_at`,
  join: onMeeting.join,
  columns: untilTheLastDay,
})

/** The last day for comments is over and some have not approved: whoever chairs may close. */
export const closeMinutes = (asked: Asked): Source => ({
  id: sql`m.id`,
  from: sql`meeting m join minutes n on n.meeting_id = m.id`,
  where: sql`m.state = 'circulated' and n.comments_until < ${asked.today} and not ${ownVote(asked)} and ${chairs(asked)}`,
  since: sql`n.comments_until`,
  ...onMeeting,
})

const chairs = ({ viewer }: Asked) =>
  viewer.role === 'director'
    ? sql`true`
    : sql`exists (select from committee_seat s where s.committee_id = m.committee_id and s.organisation_id = ${viewer.organisationId}
        and s.archived_at is null and s.role = 'chair' offset 0)`

/** A meeting once held, whose minutes have not left the ministry. One that the sources only mention has no agenda, and is not asked for. */
export const circulateMinutes = (asked: Asked): Source => ({
  id: sql`m.id`,
  from: sql`meeting m`,
  where: sql`m.state = 'held' and ${managed(sql`m.committee_id`, asked)} and exists (select from agenda_item i where i.meeting_id = m.id)`,
  since: sql`coalesce(m.ends_on, m.starts_on)`,
  ...onMeeting,
})

/** A meeting whose circulated minutes were remarked upon, and the first of the remarks. */
export const answerComments = (asked: Asked): Source => ({
  id: sql`m.id`,
  from: sql`meeting m, lateral (select min(k.created_at) since from minutes_comment k where k.meeting_id = m.id and k.answer is null) unanswered`,
  where: sql`m.state = 'circulated' and ${managed(sql`m.committee_id`, asked)} and unanswered.since is not null`,
  since: sql`unanswered.since`,
  join: onMeeting.join,
  columns: {
    ...onMeeting.columns,
    count: sql`(select count(*)::integer from minutes_comment k where k.meeting_id = m.id and k.answer is null)`,
    firstId: sql`(select min(k.id) from minutes_comment k where k.meeting_id = m.id and k.answer is null)`,
  },
})
