import { asWords, currencyNamed } from './currency-word'
import { RATE_DECIMALS, type Rate, toRate } from './rate'
import { tidy } from './typed-text'

export type RateFailure =
  | 'rate_required'
  | 'rate_unreadable'
  | 'rate_negative'
  | 'rate_zero'
  | 'rate_decimals'
  | 'rate_too_large'

export type ParsedRate = { ok: true; value: Rate } | { ok: false; reason: RateFailure }

/** For how many units of a currency a central bank quotes it. */
export const quotedUnits = [1, 100] as const
export type QuotedUnits = (typeof quotedUnits)[number]

const MOST_DIGITS = 9
const SHAPE = /^([-\u2010-\u2015\u2212]?) ?(\d+)(?:[.,٫](\d+))?(\D*)$/

/**
 * Reads how many dirhams `units` of a currency are worth: `10,85`, `10.85`, `10,85 DH`. No rate has thousands, so that
 * the one mark is decimal in every language. The result is for one unit, exactly.
 */
export function parseRate(typed: string, units: QuotedUnits): ParsedRate {
  const text = tidy(typed)
  if (text === '') return refused('rate_required')
  const [, sign, whole = '', fraction = '', after = ''] = SHAPE.exec(text) ?? []
  const words = asWords(after)
  if (whole === '' || (words !== '' && currencyNamed(words, 'MAD') !== 'expected'))
    return refused('rate_unreadable')
  if (sign) return refused('rate_negative')
  return perUnit(whole, fraction, units === 100 ? 2 : 0)
}

function perUnit(whole: string, fraction: string, shift: number): ParsedRate {
  const digits = whole.padStart(shift + 1, '0') + fraction
  const point = digits.length - fraction.length - shift
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  const after = digits.slice(point).replace(/0+$/, '')
  if (before.length > MOST_DIGITS) return refused('rate_too_large')
  if (after.length > RATE_DECIMALS) return refused('rate_decimals')
  if (!/[1-9]/.test(before + after)) return refused('rate_zero')
  return { ok: true, value: toRate(after ? `${before}.${after}` : before) }
}

const refused = (reason: RateFailure) => ({ ok: false, reason }) as const
