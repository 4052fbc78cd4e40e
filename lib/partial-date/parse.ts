import type { Locale } from '@/lib/i18n/locale'
import { padDay, padMonth } from './calendar'
import { fold } from './fold'
import { isPartialDate, type PartialDate } from './partial-date'
import { type Token, tokenize } from './tokenize'

export type ParseFailure = 'empty' | 'unreadable' | 'impossible' | 'ambiguous_year'
export type ParsedPartialDate = { ok: true; value: PartialDate } | { ok: false; reason: ParseFailure }

// y: four digits · n: one or two digits · m: the name of a month
const ORDERS: Record<string, readonly ('year' | 'month' | 'day')[]> = {
  y: ['year'],
  ny: ['month', 'year'],
  my: ['month', 'year'],
  yn: ['year', 'month'],
  ym: ['year', 'month'],
  nny: ['day', 'month', 'year'],
  nmy: ['day', 'month', 'year'],
  mny: ['month', 'day', 'year'],
  ynn: ['year', 'month', 'day'],
  ymn: ['year', 'month', 'day'],
  ynm: ['year', 'day', 'month'],
}
const WITHOUT_YEAR = new Set(['n', 'm', 'nn', 'nm', 'mn', 'nnn', 'nmn', 'mnn'])

/**
 * Reads one typed field. Readers of the three languages all write day, month, year, so `_locale` decides nothing yet.
 * `ambiguous_year`: the year is absent or has two digits.
 */
export function parsePartialDate(typed: string, _locale: Locale): ParsedPartialDate {
  const folded = fold(typed)
  if (folded === '') return { ok: false, reason: 'empty' }
  const tokens = tokenize(folded)
  if (tokens === null) return { ok: false, reason: 'unreadable' }
  const shape = tokens.map((token) => token.kind).join('')
  if (WITHOUT_YEAR.has(shape)) return { ok: false, reason: 'ambiguous_year' }
  const order = ORDERS[shape]
  if (!order) return { ok: false, reason: 'unreadable' }
  const value = assemble(tokens, order)
  return isPartialDate(value) ? { ok: true, value } : { ok: false, reason: 'impossible' }
}

function assemble(tokens: Token[], order: readonly ('year' | 'month' | 'day')[]): string {
  const part = (name: 'year' | 'month' | 'day') => tokens[order.indexOf(name)]?.value
  const [year = 0, month, day] = [part('year'), part('month'), part('day')]
  if (month === undefined) return String(year).padStart(4, '0')
  return day === undefined ? padMonth(year, month) : padDay(year, month, day)
}
