import * as z from 'zod/mini'
import {
  localizedText,
  optionalId,
  optionalLocalizedText,
  optionalText,
  recordId,
  requiredId,
  typedDate,
  version,
} from '@/lib/fields'
import { precisionOf } from '@/lib/partial-date/partial-date'
import { westernDigits } from '@/lib/western-digits'
import { committeeKinds, longestCode, quorumKinds, scopes, seatRoles } from './rules'

const code = z
  .pipe(
    z.string({ error: 'invalid' }).check(z.maxLength(longestCode, 'too_long')),
    z.transform((typed: string) => typed.trim().toUpperCase()),
  )
  .check(z.minLength(1, 'required'), z.regex(/^$|^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'committee_code'))

const details = {
  name: localizedText(300),
  kind: z.enum(committeeKinds, 'required'),
  code,
  text: optionalLocalizedText(3000),
  scope: z.enum(scopes, 'required'),
  projectIds: z.array(recordId).check(z.maxLength(200, 'too_many')),
  programmeId: optionalId,
  partnershipId: optionalId,
  quorumKind: z.enum(['none', ...quorumKinds], 'required'),
  quorumValue: z.pipe(
    z.string().check(z.maxLength(5, 'number')),
    z.transform((typed: string) => westernDigits(typed).trim()),
  ),
  membersAreComplete: z.boolean(),
}

type Overseen = {
  scope: string
  projectIds: number[]
  programmeId: number | null
  partnershipId: number | null
}
type WithQuorum = { quorumKind: string; quorumValue: string }

/** At most so many seats; a share goes to a hundred per cent. */
const mostSeats = 200
const quorumIsWithin = ({ quorumKind, quorumValue }: WithQuorum) => {
  if (quorumKind === 'none') return true
  const value = /^\d{1,4}$/.test(quorumValue) ? Number(quorumValue) : 0
  return value >= 1 && value <= (quorumKind === 'share' ? 100 : mostSeats)
}

/** An officer manages a committee through the projects it oversees: without one it would be nobody's. */
const checks = [
  z.refine<Overseen>((one) => one.scope !== 'projects' || one.projectIds.length > 0, {
    path: ['projectIds'],
    error: 'required',
  }),
  z.refine<Overseen>((one) => one.scope !== 'programme' || one.programmeId !== null, {
    path: ['programmeId'],
    error: 'required',
  }),
  z.refine<Overseen>((one) => one.scope !== 'partnership' || one.partnershipId !== null, {
    path: ['partnershipId'],
    error: 'required',
  }),
] as const
const quorum = z.refine<WithQuorum>(quorumIsWithin, { path: ['quorumValue'], error: 'quorum_out_of_bounds' })

export const newCommitteeSchema = z.object(details).check(...checks, quorum)
/** One that the sources leave without anything to oversee may stay so. */
export const editCommitteeSchema = z
  .object({ ...details, committeeId: recordId, version })
  .check(checks[1], checks[2], quorum)

export const committeeKeySchema = z.object({ committeeId: recordId, version })

const mandateDay = typedDate.check(
  z.refine((date) => date === null || precisionOf(date) === 'day', 'date_day'),
)

export const seatSchema = z
  .object({
    committeeId: recordId,
    seatId: optionalId,
    version,
    organisationId: requiredId,
    role: z.enum(seatRoles, 'required'),
    mandateFrom: mandateDay,
    mandateTo: mandateDay,
    representative: optionalText(200),
    representativeAccountId: optionalId,
    alternate: optionalText(200),
    alternateAccountId: optionalId,
  })
  .check(
    z.refine(
      ({ mandateFrom, mandateTo }) => mandateFrom === null || mandateTo === null || mandateFrom <= mandateTo,
      {
        path: ['mandateTo'],
        error: 'mandate_before_start',
      },
    ),
  )

export const seatKeySchema = z.object({ committeeId: recordId, seatId: recordId, version })

export type CommitteeInput = z.output<typeof newCommitteeSchema>
export type SeatInput = z.output<typeof seatSchema>
