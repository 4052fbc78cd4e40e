import * as z from 'zod/mini'
import {
  localizedText,
  newOrder,
  optionalId,
  optionalLocalizedText,
  optionalText,
  recordId,
  requiredText,
  typedDate,
  version,
  wholeNumber,
} from '@/lib/fields'
import { compare, type PartialDate } from '@/lib/partial-date/partial-date'
import { milestoneKinds } from './rules'

const common = {
  projectId: recordId,
  kind: z.enum(milestoneKinds, 'required'),
  title: localizedText(300),
  weight: wholeNumber(0, 1000),
  objectiveId: optionalId,
  responsibleId: optionalId,
}

const session = { begin: typedDate, due: typedDate, place: optionalLocalizedText(200) }

type Span = { begin: PartialDate | null; due: PartialDate | null }
const endsAfterItBegins = ({ begin, due }: Span) => begin === null || due === null || compare(begin, due) <= 0

/** One milestone, or a series: the same title, numbered, with the date and place of each session. */
export const newMilestonesSchema = z.object({
  ...common,
  sessions: z
    .array(
      z.object(session).check(z.refine(endsAfterItBegins, { path: ['due'], error: 'date_before_begin' })),
    )
    .check(z.minLength(1), z.maxLength(40, 'too_many')),
})

export const editMilestoneSchema = z
  .object({
    ...common,
    ...session,
    milestoneId: recordId,
    version,
    note: optionalLocalizedText(2000),
    moveReason: optionalText(2000),
  })
  .check(z.refine(endsAfterItBegins, { path: ['due'], error: 'date_before_begin' }))

const named = { projectId: recordId, milestoneId: recordId, version }
export const cancelMilestoneSchema = z.object({ ...named, reason: requiredText(2000, 'reason_required') })
export const milestoneSchema = z.object(named)

/** Every milestone of the project. */
export const orderSchema = z.object({ projectId: recordId, ...newOrder })

export const baselineSchema = z.object({ projectId: recordId })
