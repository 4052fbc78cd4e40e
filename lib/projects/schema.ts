import * as z from 'zod/mini'
import { partyRoles } from '@/lib/access/permissions'
import {
  localizedText,
  newOrder,
  optionalId,
  optionalLocalizedText,
  optionalText,
  recordId,
  requiredId,
  requiredText,
  typedDate,
  version,
  wholeNumber,
} from '@/lib/fields'
import { firstDay, lastDay, type PartialDate } from '@/lib/partial-date/partial-date'
import { cooperationKinds, objectiveKinds, phaseKinds, projectClasses, projectStatuses } from './rules'

const idList = z.array(recordId).check(z.maxLength(50, 'too_many'))

const details = {
  title: localizedText(300),
  partnershipId: requiredId,
  status: z.enum(projectStatuses, 'required'),
  class: z.enum(projectClasses, 'required'),
  kind: z.enum(cooperationKinds, 'required'),
  code: optionalText(40),
  summary: optionalLocalizedText(3000),
  area: optionalLocalizedText(300),
  start: typedDate,
  end: typedDate,
  note: optionalLocalizedText(3000),
  programmeIds: idList,
  strategyIds: idList,
}

type Period = { start: PartialDate | null; end: PartialDate | null }
/** From 2016 to June 2016 is possible: the year may have begun in any of its months. */
const endsAfterItStarts = ({ start, end }: Period) =>
  start === null || end === null || firstDay(start) <= lastDay(end)
const period = z.refine<Period>(endsAfterItStarts, { path: ['end'], error: 'date_before_begin' })

/** A title, a partnership and a status are enough to exist. */
export const newProjectSchema = z.object(details).check(period)
export const editProjectSchema = z.object({ ...details, projectId: recordId, version }).check(period)

export const archiveSchema = z.object({
  projectId: recordId,
  version,
  reason: requiredText(2000, 'reason_required'),
})
export const restoreSchema = z.object({ projectId: recordId, version })

export const partySchema = z.object({
  projectId: recordId,
  partyId: optionalId,
  version,
  organisationId: requiredId,
  role: z.enum(partyRoles, 'required'),
  note: optionalLocalizedText(1000),
})

export const phaseSchema = z.object({
  projectId: recordId,
  phaseId: optionalId,
  version,
  kind: z.enum(phaseKinds, 'required'),
  name: optionalLocalizedText(200),
  months: wholeNumber(1, 600),
})

export const objectiveSchema = z.object({
  projectId: recordId,
  objectiveId: optionalId,
  version,
  parentId: optionalId,
  kind: z.enum(objectiveKinds, 'required'),
  text: localizedText(1000),
})

/** One party, phase or objective, to be removed from the project or restored to it. */
export const partKeySchema = z.object({ projectId: recordId, id: recordId, version })

export const phaseOrderSchema = z.object({ projectId: recordId, ...newOrder })
export const objectiveOrderSchema = z.object({ projectId: recordId, parentId: optionalId, ...newOrder })

export type ProjectInput = z.output<typeof newProjectSchema>
