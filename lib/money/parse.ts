import type { Locale } from '@/lib/i18n/locale'
import { type Amount, toAmount } from './amount'
import { isZero } from './arithmetic'
import { readBeside } from './beside'
import { type Currency, minorUnitOf } from './currency'
import type { AmountFailure } from './failure'
import { readNumber, type TypedNumber } from './typed-number'
import { tidy } from './typed-text'

export type ParsedAmount = { ok: true; value: Amount } | { ok: false; reason: AmountFailure }

const MOST_DIGITS = 15
const SHAPE = /^(\D*)(\d(?:[\d.,'٫٬ ]*\d)?)(\D*)$/

/**
 * Reads one typed amount of a known currency: a number, perhaps `million` or `مليون` behind it, and the currency on one
 * side. `readNumber` tells what `4.600` means; the reader is shown the value before it is saved.
 */
export function parseAmount(
  typed: string,
  locale: Locale,
  currency: Currency,
  { allowZero = false }: { allowZero?: boolean } = {},
): ParsedAmount {
  const text = tidy(typed)
  if (text === '') return refused('amount_required')
  const [, before = '', digits = '', after = ''] = SHAPE.exec(text) ?? []
  if (digits === '') return refused('amount_unreadable')
  const beside = readBeside(before, after, locale, currency)
  if (typeof beside === 'string') return refused(beside)
  if (beside.isNegative) return refused('amount_negative')
  const number = readNumber(digits, locale, beside.zeros > 0)
  if (typeof number === 'string') return refused(number)
  return assemble(number, beside.zeros, minorUnitOf(currency), allowZero)
}

function assemble(
  { whole, fraction }: TypedNumber,
  zeros: number,
  decimals: number,
  allowZero: boolean,
): ParsedAmount {
  if (fraction.length > zeros + decimals) return refused('amount_decimals')
  const digits = whole + fraction.padEnd(zeros, '0')
  const point = whole.length + zeros
  const units = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  if (units.length > MOST_DIGITS) return refused('amount_too_large')
  const value = toAmount(`${units}.${digits.slice(point)}0`)
  return isZero(value) && !allowZero ? refused('amount_zero') : { ok: true, value }
}

const refused = (reason: AmountFailure) => ({ ok: false, reason }) as const
