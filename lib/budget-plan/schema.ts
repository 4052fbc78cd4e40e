import * as z from 'zod/mini'
import {
  localizedText,
  optionalId,
  optionalText,
  recordId,
  requiredDate,
  requiredId,
  requiredText,
  version,
} from '@/lib/fields'
import { requiredMoney } from '@/lib/money/field'
import { plannedYears } from './planned-years'

const reason = requiredText(2000, 'reason_required')

export const saveLineSchema = z.object({
  projectId: recordId,
  /** Null: a new one. */
  lineId: z.nullable(recordId),
  version,
  title: localizedText(300),
  phaseId: optionalId,
  objectiveId: optionalId,
  funderId: optionalId,
  plan: plannedYears,
})

export const removeLineSchema = z.object({ projectId: recordId, lineId: recordId, version, reason })

export const proposeBudgetSchema = z.object({ projectId: recordId, reason })

const place = z.object({
  lineId: requiredId,
  year: z.int('year_of_plan').check(z.gte(1956, 'year_of_plan'), z.lte(2100, 'year_of_plan')),
  /** Null: the year as a whole. */
  quarter: z.nullable(z.int().check(z.gte(1), z.lte(4))),
})
const move = z.object({ from: z.nullable(place), to: z.nullable(place), money: requiredMoney })
type Move = z.output<typeof move>

const isSame = ({ from, to }: Move) =>
  from?.lineId === to?.lineId && from?.year === to?.year && from?.quarter === to?.quarter

/** A reallocation takes from one place and gives to another; an amendment does one of the two. */
export const proposeRevisionSchema = z
  .object({
    projectId: recordId,
    /** The version in force that the author saw. */
    seen: version,
    kind: z.enum(['reallocation', 'amendment']),
    reason,
    moves: z.array(move).check(z.minLength(1, 'required'), z.maxLength(100, 'too_many')),
  })
  .check((context) => {
    const { kind, moves } = context.value
    moves.forEach((one, at) => {
      const missing =
        kind === 'reallocation' && !one.from ? 'from' : kind === 'reallocation' && !one.to ? 'to' : null
      const sides = Number(one.from !== null) + Number(one.to !== null) // not money: how many sides a move has
      if (missing || (kind === 'amendment' && sides !== 1))
        context.issues.push({
          code: 'custom',
          message: 'required',
          input: one,
          path: ['moves', at, missing ?? 'from'],
        })
      else if (isSame(one))
        context.issues.push({ code: 'custom', message: 'same_place', input: one, path: ['moves', at, 'to'] })
    })
  })

const decided = { projectId: recordId, revisionId: recordId, version }
export const decideSchema = z.object(decided)
export const refuseSchema = z.object({ ...decided, reason })

export const savePlannedSchema = z.object({
  projectId: recordId,
  plannedId: z.nullable(recordId),
  version,
  funderId: requiredId,
  due: requiredDate,
  money: requiredMoney,
  note: optionalText(2000),
})

export const removePlannedSchema = z.object({ projectId: recordId, plannedId: recordId, version, reason })

export type LineInput = z.output<typeof saveLineSchema>
export type MoveInput = Move
export type PlannedInput = z.output<typeof savePlannedSchema>
