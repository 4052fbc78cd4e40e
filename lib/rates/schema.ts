import * as z from 'zod/mini'
import { recordId, requiredDate, requiredDay, requiredText, version } from '@/lib/fields'
import { casablancaToday } from '@/lib/format/casablanca'
import { currencies } from '@/lib/money/currency'
import { parseRate } from '@/lib/money/parse-rate'
import type { Rate } from '@/lib/money/rate'
import { firstDay, lastDay } from '@/lib/partial-date/partial-date'
import { mostBytes, mostSource } from './rules'

const anyCurrency = z.enum(currencies, 'currency_required')

/** As a central bank quotes it: so many dirhams for one unit, or for a hundred. */
const quote = z.pipe(
  z.object({
    rate: z.string({ error: 'invalid' }).check(z.maxLength(60, 'rate_unreadable')),
    units: z.enum(['1', '100'], 'rate_units'),
  }),
  z.transform(({ rate, units }, context): Rate => {
    const parsed = parseRate(rate, units === '100' ? 100 : 1)
    if (parsed.ok) return parsed.value
    context.issues.push({ code: 'custom', message: parsed.reason, input: rate, path: ['rate'] })
    return z.NEVER
  }),
)

export const recordRateSchema = z.object({
  currency: anyCurrency.check(z.refine((code) => code !== 'MAD', 'rate_of_dirham')),
  day: requiredDay.check(z.refine((day) => day === null || day <= casablancaToday(), 'rate_in_future')),
  quote,
  source: requiredText(mostSource),
})

const reason = requiredText(2000, 'reason_required')

export const withdrawRateSchema = z.object({ rateId: recordId, version, reason })

/** Nothing is written until it is `confirmed`. */
export const importRatesSchema = z.object({
  text: z
    .string({ error: 'invalid' })
    .check(z.refine((text) => new TextEncoder().encode(text).length <= mostBytes, 'csv_too_large')),
  confirmed: z.boolean(),
})

/** `seen` is the one that its reader is leaving. */
export const referenceCurrencySchema = z.object({ currency: anyCurrency, seen: anyCurrency })

/** Typed to the day, the month or the year: the period runs from the first day to the last. */
export const closePeriodSchema = z.object({ starts: requiredDate, ends: requiredDate }).check(
  z.refine(({ starts, ends }) => !starts || !ends || firstDay(starts) <= lastDay(ends), {
    path: ['ends'],
    error: 'date_before_begin',
  }),
  z.refine(({ ends }) => !ends || lastDay(ends) <= casablancaToday(), {
    path: ['ends'],
    error: 'period_in_future',
  }),
)

export const reopenPeriodSchema = z.object({ periodId: recordId, version, reason })
