import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { casablancaToday } from '@/lib/format/casablanca'
import type { MeetingState } from '@/lib/meetings/rules'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { mayStillComment, mayWriteMinutes } from './rules'
import type { Said } from './said'
import {
  annexSchema,
  answerSchema,
  approveSchema,
  circulateSchema,
  closeSchema,
  commentSchema,
  saveSchema,
} from './schema'

/** What is typed, as it goes. Whoever saved since is never overwritten: the writer is shown both texts. */
export const saveMinutesItem = mutation({
  schema: saveSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, _viewer, { meetingId, agendaItemId, version, said }) => {
    const { state, approvals } = await holdMeeting(tx, meetingId)
    if (approvals > 0 && state === 'circulated') throw new Refusal('text_approved')
    if (!mayWriteMinutes(state, approvals)) throw new Refusal('wrong_state')
    const [item] = await tx.execute(
      sql`select 1 from agenda_item where id = ${agendaItemId} and meeting_id = ${meetingId}`,
    )
    if (!item) throw new Refusal('not_found')
    const text = JSON.stringify(said)
    const [saved] = await tx.execute<{ version: number }>(
      version === 0
        ? sql`insert into minutes_item (agenda_item_id, meeting_id, said) values (${agendaItemId}, ${meetingId}, ${text}::text::jsonb)
            on conflict do nothing returning version`
        : sql`update minutes_item set said = ${text}::text::jsonb where agenda_item_id = ${agendaItemId} and version = ${version} returning version`,
    )
    if (saved) return { version: saved.version }
    const [current] = await tx.execute<{ version: number; said: Said }>(
      sql`select version, said from minutes_item where agenda_item_id = ${agendaItemId}`,
    )
    throw new Refusal('conflict', { current: current ?? { version: 0, said: { type: 'doc', content: [] } } })
  },
})

export const circulateMinutes = mutation({
  schema: circulateSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, _viewer, { meetingId, commentsUntil }) => {
    await tx.execute(sql`select 1 from meeting where id = ${meetingId} for no key update`)
    const { state } = await glanceAtMeeting(tx, meetingId)
    if (state !== 'held') throw new Refusal('wrong_state')
    if (commentsUntil && commentsUntil < casablancaToday())
      throw new Refusal('invalid', { fieldErrors: { commentsUntil: 'date_past' } })
    await requireEarlierCirculated(tx, meetingId)
    await tx.execute(
      sql`insert into minutes (meeting_id, comments_until) values (${meetingId}, ${commentsUntil})`,
    )
    await tx.execute(sql`update meeting set state = 'circulated' where id = ${meetingId}`)
    return { meetingId }
  },
})

/** What came back from an earlier meeting would be read here before its own minutes say it. */
const requireEarlierCirculated = async (tx: Transaction, meetingId: number) => {
  const [draft] = await tx.execute(sql`
    select 1 from agenda_item i join decision d on d.id = i.decision_id where i.meeting_id = ${meetingId} and not d.is_published limit 1`)
  if (draft) throw new Refusal('earlier_draft')
}

export const commentOnMinutes = mutation({
  schema: commentSchema,
  allow: { meeting: 'comment' },
  verb: async (tx, viewer, { meetingId, agendaItemId, text }) => {
    const { state, commentsUntil } = await glanceAtMeeting(tx, meetingId)
    if (state !== 'circulated') throw new Refusal('wrong_state')
    if (!mayStillComment(state, commentsUntil, casablancaToday())) throw new Refusal('comments_closed')
    const [row] = await tx.execute<{ id: number }>(sql`
      insert into minutes_comment (meeting_id, agenda_item_id, author_id, organisation_id, comment)
      values (${meetingId}, ${agendaItemId}, ${viewer.id}, ${viewer.organisationId}, ${text}) returning id`)
    return { id: row?.id }
  },
})

/** Taken, or not taken and why. */
export const answerComment = mutation({
  schema: answerSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, viewer, { meetingId, commentId, version, answer, answerText }) => {
    const { state } = await glanceAtMeeting(tx, meetingId)
    if (state !== 'circulated') throw new Refusal('wrong_state')
    const [comment] = await tx.execute<{ version: number }>(
      sql`select version from minutes_comment where id = ${commentId} and meeting_id = ${meetingId} for update`,
    )
    if (!comment) throw new Refusal('not_found')
    if (comment.version !== version) throw new Refusal('conflict', { current: comment })
    await tx.execute(sql`
      update minutes_comment set answer = ${answer}, answer_text = ${answerText}, answered_by = ${viewer.id}, answered_at = now()
      where id = ${commentId}`)
    return { id: commentId }
  },
})

/** For a seat of one's own organisation. The last seat that votes locks the minutes. */
export const approveMinutes = mutation({
  schema: approveSchema,
  allow: { meeting: 'approve' },
  verb: async (tx, viewer, { meetingId, seatId, reservation }) => {
    const { state } = await glanceAtMeeting(tx, meetingId)
    if (state !== 'circulated') throw new Refusal('wrong_state')
    const [seat] = await tx.execute<{ id: number; organisationId: number; approved: boolean }>(sql`
      select s.id, s.organisation_id "organisationId",
        exists (select from minutes_approval a where a.seat_id = s.id and a.meeting_id = m.id) approved
      from committee_seat s join meeting m using (committee_id) where m.id = ${meetingId} and s.archived_at is null and votes_at(s, m)
        and (s.id = ${seatId} or (${seatId}::integer is null and s.organisation_id = ${viewer.organisationId}))`)
    if (!seat) throw new Refusal('not_found')
    if (seat.organisationId !== viewer.organisationId) throw new Refusal('other_organisation')
    if (seat.approved) throw new Refusal('already_approved')
    await tx.execute(sql`
      insert into minutes_approval (meeting_id, seat_id, account_id, reservation) values (${meetingId}, ${seat.id}, ${viewer.id}, ${reservation})`)
    return { locked: await lock(tx, meetingId, null) }
  },
})

/** Before all have approved, with the reasons. */
export const closeMinutes = mutation({
  schema: closeSchema,
  allow: { meeting: 'close' },
  verb: async (tx, _viewer, { meetingId, reason }) => {
    if (!(await lock(tx, meetingId, reason))) throw new Refusal('wrong_state')
    return { locked: true }
  },
})

/** A correction of what is locked: added, dated, never an edit. */
export const addAnnex = mutation({
  schema: annexSchema,
  allow: { meeting: 'manage' },
  verb: async (tx, viewer, { meetingId, text }) => {
    const { state } = await glanceAtMeeting(tx, meetingId)
    if (state !== 'locked') throw new Refusal('wrong_state')
    const [row] = await tx.execute<{ id: number }>(sql`
      insert into minutes_annex (meeting_id, account_id, annex) values (${meetingId}, ${viewer.id}, ${text}) returning id`)
    return { id: row?.id }
  },
})

const lock = async (tx: Transaction, meetingId: number, reason: string | null) => {
  const [row] = await tx.execute<{ locked: boolean }>(
    sql`select lock_minutes(${meetingId}, ${reason}) locked`,
  )
  return row?.locked === true
}

type Standing = { state: MeetingState; commentsUntil: string | null; approvals: number }

const standing = (meetingId: number) => sql`
  select m.state, n.comments_until "commentsUntil", (select count(*)::int from minutes_approval a where a.meeting_id = m.id) approvals
  from meeting m left join minutes n on n.meeting_id = m.id where m.id = ${meetingId}`

const glanceAtMeeting = async (tx: Transaction, meetingId: number) => {
  const [row] = await tx.execute<Standing>(standing(meetingId))
  if (!row) throw new Refusal('not_found')
  return row
}

/** Held until the end: meanwhile nobody circulates, locks or cancels it. */
const holdMeeting = async (tx: Transaction, meetingId: number) => {
  await tx.execute(sql`select 1 from meeting where id = ${meetingId} for share`)
  return glanceAtMeeting(tx, meetingId)
}
