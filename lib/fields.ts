import * as z from 'zod/mini'
import type { LocalizedText } from '@/lib/localized-text'
import { parsePartialDate } from '@/lib/partial-date/parse'
import { type PartialDate, precisionOf } from '@/lib/partial-date/partial-date'
import { plainText } from '@/lib/plain-text'
import { westernDigits } from '@/lib/western-digits'

/* The fields that forms share. An issue's message is a key of messages/errors.fields. */

export const recordId = z.int().check(z.positive())
export const version = z.int().check(z.nonnegative())

const trimmed = (max: number) =>
  z.pipe(z.string({ error: 'invalid' }).check(z.maxLength(max, 'too_long')), z.transform(plainText))

/** One line or one paragraph; empty becomes null. */
export const optionalText = (max: number) =>
  z.pipe(
    trimmed(max),
    z.transform((text: string) => text || null),
  )

export const requiredText = (max: number, message = 'required') => trimmed(max).check(z.minLength(1, message))

const language = (max: number) => z.optional(trimmed(max))
const languages = (max: number) => z.object({ ar: language(max), fr: language(max), en: language(max) })

const filled = (text: LocalizedText): LocalizedText =>
  Object.fromEntries(Object.entries(text).filter(([, value]) => value))

/** A text in three languages with at least one filled. */
export const localizedText = (max: number) =>
  z
    .pipe(languages(max), z.transform(filled))
    .check(z.refine((text) => Object.keys(text).length > 0, 'one_language'))

export const optionalLocalizedText = (max: number) =>
  z.pipe(
    languages(max),
    z.transform((text) => (Object.keys(filled(text)).length > 0 ? filled(text) : null)),
  )

/** A date as people type it, in any of the three languages, to the day, month or year; empty is null. */
export const typedDate = z.pipe(
  z.string({ error: 'invalid' }).check(z.maxLength(60, 'date_unreadable')),
  z.transform((typed: string, context): PartialDate | null => {
    const parsed = parsePartialDate(typed, 'fr')
    if (parsed.ok) return parsed.value
    if (parsed.reason !== 'empty')
      context.issues.push({ code: 'custom', message: `date_${parsed.reason}`, input: typed })
    return null
  }),
)

export const requiredDate = typedDate.check(z.refine((date) => date !== null, 'date_required'))

/** The same to the day. */
export const typedDay = typedDate.check(
  z.refine((date: PartialDate | null) => date === null || precisionOf(date) === 'day', 'date_day'),
)
export const requiredDay = typedDay.check(z.refine((date) => date !== null, 'date_required'))

const idList = z.array(recordId).check(z.minLength(1), z.maxLength(2000, 'too_many'))

/** A list in another order: as its reader saw it, and as it shall be. */
export const newOrder = { seen: idList, order: idList }

/** A number typed as text or given as a number, between two bounds. */
export const wholeNumber = (least: number, most: number) =>
  z.pipe(
    z.union([z.number(), z.string()]),
    z.transform((given: number | string, context): number => {
      const typed = westernDigits(String(given)).trim()
      const value = /^\d+$/.test(typed) ? Number(typed) : Number.NaN
      if (Number.isInteger(value) && value >= least && value <= most) return value
      context.issues.push({ code: 'custom', message: 'number', input: given })
      return least
    }),
  )

/** The same where the field may stay empty. */
export const optionalWholeNumber = (least: number, most: number) =>
  z.union(
    [
      z.pipe(
        z.literal(''),
        z.transform(() => null),
      ),
      wholeNumber(least, most),
    ],
    'number',
  )

/** A choice in a list that may stay empty; the browser sends text. */
export const optionalId = z
  .pipe(
    z.union([z.number(), z.string(), z.null()]),
    z.transform((given: number | string | null): number | null =>
      given === '' || given === null ? null : Number(given),
    ),
  )
  .check(z.refine((id) => id === null || (Number.isInteger(id) && id > 0 && id < 2 ** 31), 'invalid'))

export const requiredId = optionalId.check(z.refine((id) => id !== null, 'required'))
