import * as z from 'zod/mini'
import { wholeNumber } from '@/lib/fields'
import { locales } from '@/lib/i18n/locale'
import type { Amount } from '@/lib/money/amount'
import { isZero } from '@/lib/money/arithmetic'
import { currencies } from '@/lib/money/currency'
import { parseAmount } from '@/lib/money/parse'

const typed = z.string({ error: 'invalid' }).check(z.maxLength(60, 'amount_unreadable'))

const year = z.object({
  year: wholeNumber(1956, 2100),
  isQuarterly: z.boolean(),
  whole: typed,
  quarters: z.array(typed).check(z.length(4)),
})

const years = z.object({
  currency: z.enum(currencies, 'currency_required'),
  locale: z.enum(locales),
  /** Null: the amounts are settled, or not part of what is said. */
  years: z.nullable(z.array(year).check(z.maxLength(60, 'too_many'))),
})

export type PlannedCell = { year: number; quarter: number | null; amount: Amount }

/** The amounts of a line as they were typed, each year as a whole or by quarters; what is left empty plans nothing. */
export const plannedYears = z.pipe(
  years,
  z.transform(({ currency, locale, years: given }, context) => {
    const refuse = (message: string, path: (string | number)[]) =>
      context.issues.push({ code: 'custom', message, input: given, path: ['years', ...path] })
    const seen = new Set<number>()
    const cells = given?.flatMap(({ year, isQuarterly, whole, quarters }, at): PlannedCell[] => {
      if (seen.has(year)) refuse('year_twice', [at, 'year'])
      seen.add(year)
      const parts = isQuarterly
        ? quarters.map((text, index) => ({ text, quarter: index + 1, path: [at, 'quarters', index] }))
        : [{ text: whole, quarter: null, path: [at, 'whole'] }]
      return parts.flatMap(({ text, quarter, path }) => {
        if (/^\s*$/.test(text)) return []
        const parsed = parseAmount(text, locale, currency, { allowZero: true })
        if (!parsed.ok) refuse(parsed.reason, path)
        return parsed.ok && !isZero(parsed.value) ? [{ year, quarter, amount: parsed.value }] : []
      })
    })
    return { currency, cells: cells ?? null }
  }),
)
