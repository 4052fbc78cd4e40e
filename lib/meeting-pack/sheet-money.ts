import 'server-only'
import { type Curve, type CurvePoint, curvesOf } from '@/lib/finance-charts/curves'
import { curveSentence } from '@/lib/finance-charts/sentences'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { Amount } from '@/lib/money/amount'
import { isZero, negate, sum } from '@/lib/money/arithmetic'
import { type Currency, currencyName } from '@/lib/money/currency'
import { formatAmount } from '@/lib/money/format'
import type { PackMoney } from './document'
import { type MoneyLine, moneyLines } from './rules'
import type { Block, Cell } from './sheet-blocks'

export const moneyBlocks = (money: PackMoney, asAt: string, locale: Locale): Block[] => {
  const { money: words } = messagesOf(locale).meetingPack
  const lines = moneyLines(money)
  const title: Block = { kind: 'title', text: words.title }
  if (lines.length === 0) return [title, { kind: 'line', cell: { text: words.none, look: 'quiet' } }]
  return [
    title,
    tableOf(lines, locale),
    { kind: 'line', cell: { text: words.rule, look: 'quiet' } },
    ...curvesOf(money.curve, asAt).flatMap((curve) => curveBlocks(curve, locale)),
  ]
}

const tableOf = (lines: readonly MoneyLine[], locale: Locale): Block => {
  const { money: words } = messagesOf(locale).meetingPack
  const parts = ['committed', 'disbursed', 'spent', 'remaining'] as const
  return {
    kind: 'table',
    caption: words.title,
    columns: [
      { label: words.currency, share: 10 },
      ...(['funded', ...parts] as const).map((part) => ({ label: words[part], share: 18, isFigure: true })),
      { label: words.rate, share: 12, isFigure: true },
    ],
    rows: lines.map(({ currency, funded, position }) => {
      const figure = (amount: Amount | null): Cell =>
        amount === null
          ? { text: words.unknown, look: 'quiet' }
          : { text: bare(amount, currency, locale), look: 'figure' }
      return [
        { text: currency, look: 'code' },
        figure(funded),
        ...parts.map((part) => figure(position[part])),
        position.rate === null
          ? { text: '–', look: 'figure' }
          : { text: formatPercent(position.rate, locale), look: 'figure' },
      ]
    }),
  }
}

/** The currency stands in its own column. */
const bare = (amount: Amount, currency: Currency, locale: Locale) =>
  formatAmount(amount, currency, locale, 'aligned').replace(currency, '').trim()

/** The drawing, its sentence and its figures. */
const curveBlocks = (curve: Curve, locale: Locale): Block[] => {
  const { curve: words } = messagesOf(locale).charts
  const { currency, points, planned } = curve
  const title = translator(locale, 'meetingPack.money')('curve', { currency: currencyName(currency, locale) })
  const isPlanned = !isZero(planned)
  const columns = isPlanned ? [words.planned, words.actual, words.gap] : [words.actual]
  const amountsOf = ({ planned: due, actual, scheduled }: CurvePoint) =>
    isPlanned ? [due, actual, scheduled === null ? null : sum([scheduled, negate(due)])] : [actual]
  return [
    { kind: 'chart', title, sentence: curveSentence(curve, locale), curve },
    {
      kind: 'table',
      caption: title,
      columns: [
        { label: words.on, share: 28 },
        ...columns.map((label) => ({ label, share: 24, isFigure: true })),
      ],
      rows: points.map((point) => [
        { text: formatPartialDate(point.on, locale) },
        ...amountsOf(point).map(
          (amount): Cell => ({
            text: amount === null ? '–' : bare(amount, currency, locale),
            look: 'figure',
          }),
        ),
      ]),
    },
  ]
}
