import type { LineData, Point } from '@/components/chart/types'
import type { Curve, CurvePoint } from '@/lib/finance-charts/curves'
import { timeTicks } from '@/lib/finance-charts/time-ticks'
import { formatMoney } from '@/lib/format/money'
import { formatPartialDate } from '@/lib/format/partial-date'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { toAmount } from '@/lib/money/amount'
import { isZero } from '@/lib/money/arithmetic'
import { firstDay } from '@/lib/partial-date/partial-date'
import { placeOf, placeOfDay, scaleOf } from './place'

/**
 * The curve laid out for its drawing, from nought. What moved in a month or a year rises over it: on which day is not
 * said, and the last month ends today.
 */
export const curveLines = (curve: Curve, locale: Locale): Omit<LineData, 'series'> => {
  const { currency, grain, points, planned, today } = curve
  const isPlanned = !isZero(planned)
  const beginOf = ({ on }: CurvePoint) => firstDay(on.slice(0, grain === 'month' ? 7 : 4))
  const drawn = ({ on, planned, actual }: CurvePoint): Point => {
    const amounts = isPlanned ? [actual, planned] : [actual]
    return {
      at: placeOfDay(on),
      title: formatPartialDate(on, locale),
      places: amounts.map((amount) => (amount === null ? null : placeOf(amount))),
      texts: amounts.map((amount) => (amount === null ? null : formatMoney(amount, currency, locale))),
    }
  }
  const risen = points.flatMap((point, at) => {
    const [begin, before] = [beginOf(point), points[at - 1] ?? nought]
    const resting = { ...before, on: begin, actual: begin > today ? null : before.actual }
    return begin > before.on ? [resting, point] : [point]
  })
  const [opens, ends] = [risen[0]?.on ?? today, risen.at(-1)?.on ?? today]
  return {
    points: risen.map(drawn),
    scale: scaleOf(
      points.flatMap((point) => [point.planned, point.actual ?? none]),
      locale,
    ),
    time: timeTicks(opens, ends).map(({ day, isYear }) => ({
      at: placeOfDay(day),
      label: formatPartialDate(day.slice(0, isYear ? 4 : 7), locale, 'short'),
    })),
    from: placeOfDay(opens),
    to: placeOfDay(ends),
    now: { at: placeOfDay(today), label: messagesOf(locale).charts.today },
    isRightToLeft: directionOf(locale) === 'rtl',
  }
}

const none = toAmount('0')
const nought: CurvePoint = { on: '', planned: none, actual: none, scheduled: none }
