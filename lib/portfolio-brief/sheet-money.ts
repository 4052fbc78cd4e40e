import 'server-only'
import type { MovedRow } from '@/lib/dashboard/queries'
import { isNothing, parts, type Sums, sumsOf } from '@/lib/dashboard/sums'
import { formatCompact } from '@/lib/format/compact'
import { formatPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { BarsBlock, Block, Cell, Section } from '@/lib/meeting-pack/sheet-blocks'
import type { Amount } from '@/lib/money/amount'
import { compareAmounts, share, sum } from '@/lib/money/arithmetic'
import { currencyName } from '@/lib/money/currency'
import { formatAmount } from '@/lib/money/format'
import { clipped, clippedIn } from './clipped'
import type { BriefDocument } from './document'
import { others } from './sheet-health'

type Line = Sums & { name: Cell }

const [listed, drawn] = [6, 6]

/** What was promised, paid over and spent by partnership, in the reference currency: a table, and its first lines as bars. */
export const moneySection = ({ currency, money }: BriefDocument, locale: Locale): Section => {
  const { portfolioBrief, dashboard } = messagesOf(locale)
  const words = portfolioBrief.money
  const whole = money.find(({ by }) => by === 'whole')
  const sums = whole && sumsOf(whole)
  const title = { text: words.title }
  if (!whole || !sums || (isNothing(sums) && whole.missing === 0))
    return { key: 'money', title, blocks: [others(dashboard.money.empty)] }
  const lines = linesOf(money, locale)
  const rows = [...lines.slice(0, listed), ...restOf(lines, money, locale), { ...sums, name: total(locale) }]
  const say = translator(locale, 'dashboard.money')
  const written = (amount: Amount) => `\u2068${formatAmount(amount, currency, locale, 'compact')}\u2069`
  const said = {
    committed: written(sums.committed),
    disbursed: written(sums.disbursed),
    spent: written(sums.spent),
  }
  const sentence =
    sums.rate === null
      ? say('sentenceNoRate', said)
      : say('sentence', { ...said, rate: `\u2068${formatPercent(sums.rate, locale)}\u2069` })
  return {
    key: 'money',
    title,
    blocks: [
      barsOf(lines.slice(0, drawn), sentence, locale),
      tableOf(rows, locale),
      others(
        [
          say('unit', { currency: currencyName(currency, locale) }),
          words.rule,
          ...(whole.missing > 0 ? [say('missing', { count: whole.missing })] : []),
        ].join(locale === 'ar' ? '؛ ' : '. '),
      ),
    ],
  }
}

const total = (locale: Locale): Cell => ({
  text: messagesOf(locale).portfolioBrief.figures.total,
  look: 'strong',
})

/** Those to which the most is promised first. */
const linesOf = (money: readonly MovedRow[], locale: Locale): Line[] =>
  money
    .filter(({ by, key }) => by === 'partnership' && key !== null)
    .map((row) => ({
      ...sumsOf(row),
      name: {
        ...clippedIn(row.name, 60, locale),
        href: `/${locale}/finance?group=project&in=reference&partnership=${row.key}`,
      },
    }))
    .sort((one, other) => compareAmounts(other.committed, one.committed))

const restOf = (lines: readonly Line[], money: readonly MovedRow[], locale: Locale): Line[] => {
  const rest = lines.slice(listed)
  if (rest.length === 0) return []
  const [committed, disbursed, spent] = parts.map((part) => sum(rest.map((line) => line[part])))
  if (!committed || !disbursed || !spent) return []
  const isWhole = money.every(({ missing }) => missing === 0)
  const name = { text: translator(locale, 'dashboard.projects')('others', { count: rest.length }) }
  return [{ name, committed, disbursed, spent, rate: isWhole ? share(spent, committed) : null }]
}

const tableOf = (lines: readonly Line[], locale: Locale): Block => {
  const { money: words } = messagesOf(locale).dashboard
  return {
    kind: 'table',
    caption: messagesOf(locale).portfolioBrief.money.title,
    columns: [
      { label: words.partnership, share: 40 },
      ...[...parts.map((part) => words[part]), words.rate].map((label) => ({
        label,
        share: 15,
        isFigure: true,
      })),
    ],
    rows: lines.map((line) => [
      line.name,
      ...parts.map((part): Cell => ({ text: formatCompact(line[part], locale), look: 'figure' })),
      line.rate === null
        ? { text: words.none, look: 'quiet' }
        : { text: formatPercent(line.rate, locale), look: 'figure' },
    ]),
  }
}

const barsOf = (lines: readonly Line[], sentence: string, locale: Locale): BarsBlock => {
  const { dashboard, portfolioBrief } = messagesOf(locale)
  return {
    kind: 'bars',
    title: portfolioBrief.money.chart,
    sentence,
    series: parts.map((part) => dashboard.money[part]),
    lines: lines.map(({ name, ...line }) => ({
      // So long stands beside its bars on one line.
      name: { text: clipped(name.text, 32), ...(name.lang && { lang: name.lang }) },
      amounts: parts.map((part) => line[part]),
      said: formatCompact(line.committed, locale),
    })),
  }
}
