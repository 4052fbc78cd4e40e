import { ChartFrame } from '@/components/chart/chart-frame'
import { RowChart } from '@/components/chart/drawing'
import { TextIn } from '@/components/ui/text-in'
import type { FunderBar, FunderBars } from '@/lib/finance-charts/bars'
import { funderName, fundersSentence } from '@/lib/finance-charts/sentences'
import { formatCompact } from '@/lib/format/compact'
import { formatMoney } from '@/lib/format/money'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { currencyName } from '@/lib/money/currency'
import { formatAmount } from '@/lib/money/format'
import { CurrencyTitle } from './currency-title'
import { placeOf, scaleOf } from './place'

const parts = ['committed', 'disbursed', 'spent'] as const
const marks = { committed: 'outline', disbursed: 'hatched', spent: 'solid' } as const

export function FunderChart({ funders, locale }: { funders: FunderBars; locale: Locale }) {
  const { funders: words, figures } = messagesOf(locale).charts
  const { currency, bars, missing } = funders
  const series = parts.map((part) => ({ name: words[part], mark: marks[part] }))
  const amountsOf = (bar: FunderBar) => parts.map((part) => bar[part])
  return (
    <ChartFrame
      title={<CurrencyTitle currency={currency} locale={locale} />}
      sentence={fundersSentence(funders, locale)}
      notes={missing > 0 ? [translator(locale, 'charts')('missing', { count: missing })] : []}
      series={series}
      figures={{
        caption: translator(locale, 'charts.funders')('caption', {
          currency: currencyName(currency, locale),
        }),
        columns: [words.funder, ...parts.map((part) => words[part])],
        rows: bars.map((bar) => ({
          key: bar.funderId ?? 'others',
          name: bar.funderId === null ? funderName(bar, locale) : <TextIn text={bar.name} locale={locale} />,
          cells: amountsOf(bar).map((amount) => formatAmount(amount, currency, locale, 'aligned')),
        })),
      }}
      figuresWord={figures}
    >
      <RowChart
        series={series}
        groups={bars.map((bar) => ({
          title: funderName(bar, locale),
          places: amountsOf(bar).map(placeOf),
          labels: amountsOf(bar).map((amount) => formatCompact(amount, locale)),
          texts: amountsOf(bar).map((amount) => formatMoney(amount, currency, locale)),
        }))}
        scale={scaleOf(bars.flatMap(amountsOf), locale)}
        isRightToLeft={directionOf(locale) === 'rtl'}
      />
    </ChartFrame>
  )
}
