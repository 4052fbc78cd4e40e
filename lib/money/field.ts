import * as z from 'zod/mini'
import { locales } from '@/lib/i18n/locale'
import type { Amount } from './amount'
import { type Currency, currencies } from './currency'
import { parseAmount } from './parse'

/* An amount as it was typed: what `4.600` means depends on the reader's language, and its decimals on the currency. */

const amount = z.string({ error: 'invalid' }).check(z.maxLength(60, 'amount_unreadable'))
const locale = z.enum(locales)
const typed = z.object({ amount, currency: z.enum(currencies, 'currency_required'), locale })
const typedIfKnown = z.object({ amount, currency: z.string(), locale })

export type Money = { amount: Amount; currency: Currency }

export const requiredMoney = z.pipe(
  typed,
  z.transform(({ amount, currency, locale }, context): Money => {
    const parsed = parseAmount(amount, locale, currency)
    if (parsed.ok) return { amount: parsed.value, currency }
    context.issues.push({ code: 'custom', message: parsed.reason, input: amount, path: ['amount'] })
    return z.NEVER
  }),
)

/** Left empty, the amount is unknown. Not a union of the two: its errors would name no field. */
export const optionalMoney = z.pipe(
  typedIfKnown,
  z.transform((input, context): Money | null => {
    if (/^\s*$/.test(input.amount)) return null
    const read = z.safeParse(requiredMoney, input)
    if (read.success) return read.data
    for (const { message, path } of read.error.issues)
      context.issues.push({ code: 'custom', message, input, path: [...path] })
    return z.NEVER
  }),
)
