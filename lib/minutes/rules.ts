import { commentAnswers } from '@/db/vocabulary'
import type { MeetingState } from '@/lib/meetings/rules'

export { commentAnswers }
export type CommentAnswer = (typeof commentAnswers)[number]

/** The draft is written until it is circulated, and then until a party has approved what it read. */
export const mayWriteMinutes = (state: MeetingState, approvals: number) =>
  state === 'planned' ||
  state === 'convened' ||
  state === 'held' ||
  (state === 'circulated' && approvals === 0)

export const isCirculated = (state: MeetingState) => state === 'circulated' || state === 'locked'

/** Both days are days in Morocco; the last one counts whole. */
export const mayStillComment = (state: MeetingState, commentsUntil: string | null, today: string) =>
  state === 'circulated' && commentsUntil !== null && today <= commentsUntil
