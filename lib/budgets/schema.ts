import * as z from 'zod/mini'
import { fundingForms, transactionKinds } from '@/db/vocabulary'
import {
  optionalId,
  optionalText,
  recordId,
  requiredDay,
  requiredId,
  requiredText,
  typedDate,
  typedDay,
  version,
} from '@/lib/fields'
import { optionalMoney, requiredMoney } from '@/lib/money/field'
import { firstDay, lastDay } from '@/lib/partial-date/partial-date'

const key = { projectId: recordId, version }

export const fundingSchema = z
  .object({
    projectId: recordId,
    /** Null: a new one. */
    fundingId: z.nullable(recordId),
    version,
    organisationId: requiredId,
    form: z.enum(fundingForms, 'required'),
    money: optionalMoney,
    starts: typedDate,
    ends: typedDate,
    agreement: optionalText(300),
    note: optionalText(2000),
  })
  .check(
    z.refine(({ starts, ends }) => !starts || !ends || firstDay(starts) <= lastDay(ends), {
      path: ['ends'],
      error: 'date_before_begin',
    }),
  )

export const removeFundingSchema = z.object({
  ...key,
  fundingId: recordId,
  reason: requiredText(2000, 'reason_required'),
})

const entry = {
  projectId: recordId,
  kind: z.enum(transactionKinds, 'required'),
  funderId: requiredId,
  fromId: optionalId,
  toId: optionalId,
  occurred: requiredDay,
  /** Empty: the day it occurred. */
  valued: typedDay,
  money: requiredMoney,
  reference: optionalText(200),
  document: optionalText(1000),
  note: optionalText(2000),
  reason: optionalText(2000),
}

export const recordTransactionSchema = z.object(entry)
export const editTransactionSchema = z.object({ ...entry, transactionId: recordId, version })

const decided = { ...key, transactionId: recordId }
export const acceptTransactionSchema = z.object(decided)
export const returnTransactionSchema = z.object({
  ...decided,
  reason: requiredText(2000, 'reason_required'),
})
export const reverseTransactionSchema = returnTransactionSchema

export type FundingInput = z.output<typeof fundingSchema>
export type TransactionInput = z.output<typeof recordTransactionSchema>
