import { amountTicks } from '@/lib/finance-charts/amount-ticks'
import type { Curve, CurvePoint } from '@/lib/finance-charts/curves'
import { timeTicks } from '@/lib/finance-charts/time-ticks'
import { formatCompact } from '@/lib/format/compact'
import { formatPartialDate } from '@/lib/format/partial-date'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { type Amount, toAmount } from '@/lib/money/amount'
import { isZero } from '@/lib/money/arithmetic'
import { firstDay } from '@/lib/partial-date/partial-date'

/** The curve as lines and words on a surface: drawn alike on the web, in the PDF and in the Word file. */
export type CurveDrawing = {
  width: number
  height: number
  /** The paths of SVG; `planned` is empty without a schedule. */
  planned: string
  actual: string
  ground: string
  scale: { y: number; x: number; label: string }[]
  time: { x: number; y: number; label: string }[]
  now: { x: number; y: number }
  plot: { from: number; to: number; top: number; bottom: number }
}

const MS_PER_DAY = 86_400_000
const gutter = 58
const margin = { top: 16, bottom: 22, end: 26 }

/** Time runs as the reader reads; sums rise from nought. */
export const drawCurve = (
  curve: Curve,
  locale: Locale,
  { width, height }: { width: number; height: number },
): CurveDrawing => {
  const isRightToLeft = directionOf(locale) === 'rtl'
  const points = risen(curve)
  const ticks = amountTicks(
    curve.points.flatMap(({ planned, actual }) => [planned, actual ?? nought.planned]),
  )
  const [opens, ends] = [points[0]?.on ?? curve.today, points.at(-1)?.on ?? curve.today]
  const [first, span] = [placeOfDay(opens), Math.max(placeOfDay(ends) - placeOfDay(opens), 1)]
  const [least, most] = [placeOf(ticks[0] ?? nought.planned), placeOf(ticks.at(-1) ?? nought.planned)]
  const bottom = height - margin.bottom
  const across = (day: string) => {
    const along = ((placeOfDay(day) - first) / span) * (width - gutter - margin.end)
    return round(isRightToLeft ? width - gutter - along : gutter + along)
  }
  const up = (amount: Amount) =>
    round(bottom - ((placeOf(amount) - least) / Math.max(most - least, 1)) * (bottom - margin.top))
  const spent = points.flatMap(({ on, actual }) => (actual === null ? [] : [{ on, amount: actual }]))
  const path = (line: { on: string; amount: Amount }[]) =>
    line.map(({ on, amount }, at) => `${at === 0 ? 'M' : 'L'}${across(on)} ${up(amount)}`).join(' ')
  const [begin, end] = [spent[0], spent.at(-1)]
  return {
    ...{ width, height },
    planned: isZero(curve.planned) ? '' : path(points.map(({ on, planned }) => ({ on, amount: planned }))),
    actual: path(spent),
    ground:
      begin && end ? `${path(spent)} L${across(end.on)} ${bottom} L${across(begin.on)} ${bottom} Z` : '',
    scale: ticks.map((amount) => ({
      y: up(amount),
      x: isRightToLeft ? width - gutter / 2 : gutter / 2,
      label: formatCompact(amount, locale),
    })),
    time: spaced(
      timeTicks(opens, ends).map(({ day, isYear }) => ({
        x: across(day),
        y: height - 7,
        label: formatPartialDate(day.slice(0, isYear ? 4 : 7), locale, 'short'),
      })),
    ),
    now: { x: across(curve.today), y: margin.top },
    plot: {
      from: isRightToLeft ? margin.end : gutter,
      to: isRightToLeft ? width - gutter : width - margin.end,
      ...{ top: margin.top, bottom },
    },
  }
}

/** Words that would touch one another leave their place to the first. */
const spaced = (words: CurveDrawing['time']) => {
  const kept: CurveDrawing['time'] = []
  for (const word of words) if (Math.abs(word.x - (kept.at(-1)?.x ?? -room)) >= room) kept.push(word)
  return kept
}
const room = 58

/** What moved in a year rises over it: on which day is not said, and the last year ends today. */
const risen = ({ points, today }: Curve): CurvePoint[] =>
  points.flatMap((point, at) => {
    const [begin, before] = [firstDay(point.on.slice(0, 4)), points[at - 1] ?? nought]
    const resting = { ...before, on: begin, actual: begin > today ? null : before.actual }
    return begin > before.on ? [resting, point] : [point]
  })

const none = toAmount('0')
const nought: CurvePoint = { on: '', planned: none, actual: none, scheduled: none }
const placeOf = (amount: Amount) => Number(amount) // not money: a place on the drawing
const placeOfDay = (day: string) => Date.parse(day) / MS_PER_DAY
const round = (place: number) => Math.round(place * 100) / 100 // not money: a place on the drawing
