import * as z from 'zod/mini'
import { optionalId, optionalText, recordId, requiredDate, requiredText, version } from '@/lib/fields'
import { precisionOf } from '@/lib/partial-date/partial-date'
import { commentAnswers } from './rules'
import { saidSchema } from './said'

const meetingId = recordId

export const saveSchema = z.object({ meetingId, agendaItemId: recordId, version, said: saidSchema })

export const circulateSchema = z.object({
  meetingId,
  commentsUntil: requiredDate.check(
    z.refine((date) => date === null || precisionOf(date) === 'day', 'day_required'),
  ),
})

export const commentSchema = z.object({ meetingId, agendaItemId: optionalId, text: requiredText(5000) })

export const answerSchema = z
  .object({
    meetingId,
    commentId: recordId,
    version,
    answer: z.enum(commentAnswers, 'required'),
    answerText: optionalText(2000),
  })
  .check(
    z.refine(({ answer, answerText }) => answer !== 'not_taken' || answerText !== null, {
      path: ['answerText'],
      error: 'reason_required',
    }),
  )

/** Without a seat: that of one's own organisation. */
export const approveSchema = z.object({ meetingId, seatId: optionalId, reservation: optionalText(5000) })
export const closeSchema = z.object({ meetingId, reason: requiredText(2000, 'reason_required') })
export const annexSchema = z.object({ meetingId, text: requiredText(10_000) })
