import * as z from 'zod/mini'
import { optionalText, recordId, requiredText, typedDate, version, wholeNumber } from '@/lib/fields'
import { plainText } from '@/lib/plain-text'
import { reportKinds } from './rules'

/** Written out in full: a browser reads `https:page` as a page of ours, and a name before the host as nobody's. */
const isWebAddress = (text: string) =>
  /^https?:\/\/[^/\\]/i.test(text) && URL.canParse(text) && new URL(text).username === ''

/** One address a line; only http and https, since they are shown as links. */
const links = z
  .pipe(
    z.string().check(z.maxLength(4000, 'too_long')),
    z.transform((text: string) => plainText(text).split(/\s+/).filter(Boolean)),
  )
  .check(
    z.refine((list) => list.length <= 10, 'too_many'),
    z.refine((list) => list.every(isWebAddress), 'link'),
  )

const statement = {
  projectId: recordId,
  milestoneId: recordId,
  kind: z.enum(reportKinds, 'required'),
  reached: typedDate,
  forecast: typedDate,
  percent: wholeNumber(0, 100),
  reason: optionalText(2000),
  text: optionalText(5000),
  links,
}

type Statement = {
  kind: 'reached' | 'forecast' | 'progress'
  reached: string | null
  forecast: string | null
  reason: string | null
}

const asksForItsOwn = <T extends z.ZodMiniType<Statement>>(schema: T) =>
  schema.check(
    z.refine(({ kind, reached }: Statement) => kind !== 'reached' || reached !== null, {
      path: ['reached'],
      error: 'date_required',
    }),
    z.refine(({ kind, forecast }: Statement) => kind !== 'forecast' || forecast !== null, {
      path: ['forecast'],
      error: 'date_required',
    }),
    z.refine(({ kind, reason }: Statement) => kind !== 'forecast' || reason !== null, {
      path: ['reason'],
      error: 'reason_required',
    }),
  )

export const reportSchema = asksForItsOwn(z.object(statement))
export const correctionSchema = asksForItsOwn(
  z.object({ ...statement, reportId: recordId, version, answer: optionalText(2000) }),
)

const decision = { projectId: recordId, reportId: recordId, version }
export const acceptSchema = z.object({ ...decision, remark: optionalText(2000) })
export const returnSchema = z.object({ ...decision, reason: requiredText(2000, 'reason_required') })

export type ReportInput = z.output<typeof reportSchema>
