import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type CommitteeRelation, mayInCommittee } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { committeeOfMeeting, relationToCommittee } from '@/lib/access/relation'
import type { Viewer } from '@/lib/access/viewer'
import type { LocalizedText } from '@/lib/localized-text'
import type { MeetingState } from '@/lib/meetings/rules'
import type { MinutesDocument } from './document'
import { type CommentAnswer, isCirculated } from './rules'

export type MinutesStanding = {
  meetingId: number
  committeeId: number
  state: MeetingState
  commentsUntil: string | null
  lockedAt: string | null
  closingReason: string | null
  sha256: string | null
  /** Of the ministry whose minutes they are. */
  ministry: LocalizedText | null
  approvals: number
}

export type Minutes = {
  standing: MinutesStanding
  document: MinutesDocument
  relation: CommitteeRelation
  annexes: Annex[]
}

export type Annex = { id: number; text: string; by: string | null; at: string }

type StandingRow = MinutesStanding & { canonical: string | null; live: MinutesDocument | null }

/** The minutes as the viewer may read them, or null: a draft is the ministry's own until it is circulated. */
export const getMinutes = async (viewer: Viewer, meetingId: number): Promise<Minutes | null> => {
  const found = await read(viewer, (tx) => minutesOf(tx, viewer, meetingId))
  return mayRead(viewer, found)
}

const minutesOf = (tx: Transaction, viewer: Viewer, meetingId: number) => ({
  standing: tx.execute<StandingRow>(sql`
    select m.id "meetingId", m.committee_id "committeeId", m.state, n.comments_until "commentsUntil", n.locked_at "lockedAt",
      n.closing_reason "closingReason", n.sha256, n.canonical, case when n.canonical is null then readable_minutes(m.id) end live,
      (select o.name from organisation o where o.is_home) ministry,
      (select count(*)::int from minutes_approval a where a.meeting_id = m.id) approvals
    from meeting m left join minutes n on n.meeting_id = m.id where m.id = ${meetingId}`),
  relation: committeeOfMeeting(tx, meetingId).then((id) =>
    id === null ? null : relationToCommittee(tx, viewer, id),
  ),
  annexes: tx.execute<Annex>(sql`
    select a.id, a.annex "text", w.name "by", a.created_at "at" from minutes_annex a left join account w on w.id = a.account_id
    where a.meeting_id = ${meetingId} order by a.id`),
})

type Found = { standing: StandingRow[]; relation: CommitteeRelation | null; annexes: Annex[] }

const mayRead = (viewer: Viewer, { standing, relation, annexes }: Found): Minutes | null => {
  const [row] = standing
  if (!row || !relation || !mayInCommittee(viewer.role, relation, 'see')) return null
  if (!isCirculated(row.state) && !mayInCommittee(viewer.role, relation, 'readDraft')) return null
  const { canonical, live, ...rest } = row
  const document = canonical === null ? live : (JSON.parse(canonical) as MinutesDocument)
  return document && { standing: rest, document, relation, annexes }
}

export type MinutesComment = {
  id: number
  agendaItemId: number | null
  text: string
  author: string | null
  organisation: LocalizedText
  acronym: string | null
  at: string
  answer: CommentAnswer | null
  answerText: string | null
  answeredBy: string | null
  answeredAt: string | null
  version: number
}

export type VotingSeat = {
  seatId: number
  organisation: LocalizedText
  acronym: string | null
  isOwn: boolean
  approvedAt: string | null
  approvedBy: string | null
  reservation: string | null
}

export type OwnerChoice = { id: number; name: LocalizedText; acronym: string | null }

/** The minutes with all that happens around them: who is awaited, what is remarked, what is being typed. */
export const getMinutesPage = async (viewer: Viewer, meetingId: number) => {
  const found = await read(viewer, (tx) => ({
    ...minutesOf(tx, viewer, meetingId),
    versions: tx.execute<{ id: number; version: number }>(
      sql`select agenda_item_id id, version from minutes_item where meeting_id = ${meetingId}`,
    ),
    comments: tx.execute<MinutesComment>(sql`
      select c.id, c.agenda_item_id "agendaItemId", c.comment "text", a.name author, o.name organisation, o.acronym, c.created_at "at",
        c.answer, c.answer_text "answerText", w.name "answeredBy", c.answered_at "answeredAt", c.version
      from minutes_comment c join organisation o on o.id = c.organisation_id
        left join account a on a.id = c.author_id left join account w on w.id = c.answered_by
      where c.meeting_id = ${meetingId} order by c.id`),
    seats: tx.execute<VotingSeat>(sql`
      select s.id "seatId", o.name organisation, o.acronym, s.organisation_id = ${viewer.organisationId} "isOwn",
        p.approved_at "approvedAt", w.name "approvedBy", p.reservation
      from meeting m join committee_seat s using (committee_id) join organisation o on o.id = s.organisation_id
        left join minutes_approval p on p.seat_id = s.id and p.meeting_id = m.id left join account w on w.id = p.account_id
      where m.id = ${meetingId} and (s.archived_at is null and votes_at(s, m) or p.seat_id is not null)
      order by s.role <> 'chair', s.id`),
    owners: tx.execute<OwnerChoice>(sql`
      select o.id, o.name, o.acronym from organisation o where o.id in (
        select s.organisation_id from committee_seat s join meeting m using (committee_id) where m.id = ${meetingId} and s.archived_at is null
        union select q.organisation_id from party q join committee_oversight v using (project_id) join meeting m using (committee_id)
          where m.id = ${meetingId} and q.archived_at is null)
      order by o.acronym nulls last, o.id limit 200`),
  }))
  const minutes = mayRead(viewer, found)
  if (!minutes) return null
  const { versions, comments, seats, owners } = found
  return {
    ...minutes,
    versions: new Map(versions.map(({ id, version }) => [id, version])),
    comments,
    seats,
    owners,
  }
}

export type MinutesPageData = NonNullable<Awaited<ReturnType<typeof getMinutesPage>>>
