import type { Locale } from '@/lib/i18n/locale'
import type { Currency } from './currency'
import { asWords, currencyNamed } from './currency-word'
import type { AmountFailure } from './failure'
import { zerosOf } from './magnitude'

export type Beside = { zeros: number; isNegative: boolean }

const MINUS = /[-\u2010-\u2015\u2212]/
const FUSED = /\b(md|[mk])(eur|dhs?|usd)\b/
const LINK = /^(?:de|d|of) /

/** What stands before and behind the digits of an amount: a sign, a magnitude behind, the currency on one side. */
export function readBeside(
  before: string,
  after: string,
  locale: Locale,
  currency: Currency,
): Beside | AmountFailure {
  const inBrackets = before.endsWith('(') && after.startsWith(')')
  const [ahead, behind] = inBrackets ? [before.slice(0, -1), after.slice(1)] : [before, after]
  const [first = '', ...rest] = wordsIn(behind).replace(FUSED, '$1 $2').split(' ')
  const zeros = zerosOf(first, locale)
  const named = zeros === undefined ? wordsIn(behind) : rest.join(' ').replace(LINK, '')
  const meaning = currencyMeant(`${wordsIn(ahead)} ${named}`.trim(), currency)
  if (meaning === 'unknown') return 'amount_unreadable'
  if (meaning === 'other') return 'amount_other_currency'
  if (zeros === 'ambiguous') return 'amount_ambiguous'
  return { zeros: zeros ?? 0, isNegative: inBrackets || MINUS.test(before + after) }
}

const wordsIn = (text: string) => asWords(text.split(MINUS).join(' '))
const currencyMeant = (words: string, currency: Currency) =>
  words === '' ? 'expected' : currencyNamed(words, currency)
