import * as z from 'zod/mini'
import {
  localizedText,
  optionalId,
  optionalText,
  recordId,
  requiredDate,
  requiredText,
  typedDate,
  version,
} from '@/lib/fields'
import { type PartialDate, precisionOf } from '@/lib/partial-date/partial-date'
import { type DecisionStatus, decisionKinds, decisionStatuses } from './rules'

const isDay = (date: PartialDate | null) => date === null || precisionOf(date) === 'day'
const day = typedDate.check(z.refine(isDay, 'date_day'))
const requiredDay = requiredDate.check(z.refine(isDay, 'date_day'))

const content = {
  meetingId: recordId,
  agendaItemId: optionalId,
  kind: z.enum(decisionKinds, 'required'),
  text: localizedText(4000),
  ownerOrganisationId: optionalId,
  ownerName: optionalText(200),
  due: day,
  projectId: optionalId,
  milestoneId: optionalId,
}
type Place = { projectId: number | null; milestoneId: number | null }

const milestoneHasProject = ({ projectId, milestoneId }: Place) => milestoneId === null || projectId !== null
const asksForProject = { path: ['projectId'], error: 'required' }

export const recordDecisionSchema = z.object(content).check(z.refine(milestoneHasProject, asksForProject))

const named = { meetingId: recordId, decisionId: recordId, version }
export const editDecisionSchema = z
  .object({ ...content, ...named })
  .check(z.refine(milestoneHasProject, asksForProject))

type Step = {
  to: DecisionStatus
  evidence: string | null
  reason: string | null
  supersededById: number | null
}
const isSetAside = (to: DecisionStatus) => to === 'superseded' || to === 'abandoned'

export const advanceDecisionSchema = z
  .object({
    ...named,
    to: z.enum(decisionStatuses, 'required'),
    evidence: optionalText(4000),
    reason: optionalText(2000),
    supersededById: optionalId,
  })
  .check(
    z.refine(({ to, evidence }: Step) => to !== 'done' || evidence !== null, {
      path: ['evidence'],
      error: 'evidence_required',
    }),
    z.refine(({ to, reason }: Step) => !isSetAside(to) || reason !== null, {
      path: ['reason'],
      error: 'reason_required',
    }),
    z.refine(({ to, supersededById }: Step) => to !== 'superseded' || supersededById !== null, {
      path: ['supersededById'],
      error: 'required',
    }),
  )

export const postponeDecisionSchema = z.object({
  ...named,
  due: requiredDay,
  reason: requiredText(2000, 'reason_required'),
})

export type DecisionInput = z.output<typeof recordDecisionSchema>
export type DecisionKey = { meetingId: number; decisionId: number; version: number }
