import type { Place } from '@/lib/budget-plan/effects'
import type { ChangeKind } from '@/lib/budget-plan/rules'
import { casablancaToday } from '@/lib/format/casablanca'
import type { Locale } from '@/lib/i18n/locale'
import { isCurrency } from '@/lib/money/currency'
import { parseAmount } from '@/lib/money/parse'
import type { EditedLine } from './line-form'

export type MoveValues = {
  /** Of an amendment: what one side of a move is left out. */
  direction: 'in' | 'out'
  /** A line's year or quarter that has an amount: `12:2027:` or `12:2027:3`. */
  from: string
  to: { lineId: string; year: string; quarter: string }
  amount: string
}
export type RevisionValues = { reason: string; moves: MoveValues[] }

export const emptyMove = (): MoveValues => ({
  ...{ direction: 'in', from: '', amount: '' },
  to: { lineId: '', year: casablancaToday().slice(0, 4), quarter: '' },
})

export const placeText = ({ lineId, year, quarter }: Place) => `${lineId}:${year}:${quarter ?? ''}`

// An id, a year and a quarter; nothing here is money.
const whole = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : 0) // not money: an id, a year, a quarter

const placeOf = ([lineId = '', year = '', quarter = '']: string[]) => ({
  lineId,
  year: whole(year),
  quarter: quarter === '' ? null : whole(quarter),
})

type Line = Pick<EditedLine, 'id' | 'currency'>

/** The two sides of a move as the action expects them; the side that an amendment leaves out is null. */
export const sidesOfMove = ({ direction, from, to }: MoveValues, kind: ChangeKind) => ({
  from: kind === 'amendment' && direction === 'in' ? null : placeOf(from.split(':')),
  to: kind === 'amendment' && direction === 'out' ? null : placeOf([to.lineId, to.year, to.quarter]),
})

export const currencyOfMove = (move: MoveValues, kind: ChangeKind, lines: readonly Line[]) => {
  const { from, to } = sidesOfMove(move, kind)
  return lines.find(({ id }) => String(id) === (from?.lineId || to?.lineId))?.currency ?? ''
}

/** What can already be carried out of what was typed. */
export const movesTyped = (
  moves: readonly MoveValues[],
  kind: ChangeKind,
  lines: readonly Line[],
  locale: Locale,
) =>
  moves.flatMap((move) => {
    const currency = currencyOfMove(move, kind, lines)
    const parsed = isCurrency(currency) ? parseAmount(move.amount, locale, currency) : null
    const { from, to } = sidesOfMove(move, kind)
    const sides = { from: from && known(from), to: to && known(to) }
    if (!parsed?.ok || sides.from === undefined || sides.to === undefined) return []
    return [{ from: sides.from, to: sides.to, amount: parsed.value }]
  })

const known = ({ lineId, year, quarter }: ReturnType<typeof placeOf>): Place | undefined =>
  lineId !== '' && year >= 1956 ? { lineId: whole(lineId), year, quarter } : undefined

/** An error of one side of a move stands at the field where that side is chosen. */
export const fieldIdOf = (path: string) =>
  `revision-${path
    .replace(/\.from\..*$/, '.from')
    .replace(/\.to$/, '.to.lineId')
    .replace(/\.money\..*$/, '.amount')}`
