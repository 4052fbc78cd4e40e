import * as z from 'zod/mini'
import { locales } from '@/lib/i18n/locale'
import type { Amount } from './amount'
import { currencies } from './currency'
import { parseAmount } from './parse'

/* An amount as it was typed: what `4.600` means depends on the reader's language, and its decimals on the currency. */

const typed = z.object({
  amount: z.string({ error: 'invalid' }).check(z.maxLength(60, 'amount_unreadable')),
  currency: z.enum(currencies, 'currency_required'),
  locale: z.enum(locales),
})

export type Money = { amount: Amount; currency: (typeof currencies)[number] }

export const requiredMoney = z.pipe(
  typed,
  z.transform(({ amount, currency, locale }, context): Money => {
    const parsed = parseAmount(amount, locale, currency)
    if (parsed.ok) return { amount: parsed.value, currency }
    context.issues.push({ code: 'custom', message: parsed.reason, input: amount, path: ['amount'] })
    return z.NEVER
  }),
)

/** Left empty, the amount is unknown. */
export const optionalMoney = z.union([
  z.pipe(
    z.object({ amount: z.string().check(z.regex(/^\s*$/)), currency: z.string(), locale: z.enum(locales) }),
    z.transform(() => null),
  ),
  requiredMoney,
])
