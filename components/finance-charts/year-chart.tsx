import { ChartFrame } from '@/components/chart/chart-frame'
import { ColumnChart } from '@/components/chart/drawing'
import type { YearBar, YearBars } from '@/lib/finance-charts/bars'
import { yearsSentence } from '@/lib/finance-charts/sentences'
import { formatMoney } from '@/lib/format/money'
import { formatPercent } from '@/lib/format/number'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { currencyName } from '@/lib/money/currency'
import { formatAmount } from '@/lib/money/format'
import { CurrencyTitle } from './currency-title'
import { placeOf, scaleOf } from './place'

const parts = ['committed', 'spent'] as const
const marks = { committed: 'outline', spent: 'solid' } as const

export function YearChart({ years, locale }: { years: YearBars; locale: Locale }) {
  const { years: words, figures } = messagesOf(locale).charts
  const { currency, bars, missing } = years
  const series = parts.map((part) => ({ name: words[part], mark: marks[part] }))
  const amountsOf = (bar: YearBar) => parts.map((part) => bar[part])
  const rateOf = ({ rate }: YearBar) => (rate === null ? words.none : formatPercent(rate, locale))
  return (
    <ChartFrame
      title={<CurrencyTitle currency={currency} locale={locale} />}
      sentence={yearsSentence(years, locale)}
      notes={missing > 0 ? [translator(locale, 'charts')('missing', { count: missing })] : []}
      series={series}
      figures={{
        caption: translator(locale, 'charts.years')('caption', {
          currency: currencyName(currency, locale),
        }),
        columns: [words.year, ...parts.map((part) => words[part]), words.rate],
        rows: bars.map((bar) => ({
          key: bar.year,
          name: bar.year,
          cells: [
            ...amountsOf(bar).map((amount) => formatAmount(amount, currency, locale, 'aligned')),
            rateOf(bar),
          ],
        })),
      }}
      figuresWord={figures}
    >
      <ColumnChart
        series={series}
        groups={bars.map((bar) => ({
          title: String(bar.year),
          note: rateOf(bar),
          places: amountsOf(bar).map(placeOf),
          texts: amountsOf(bar).map((amount) => formatMoney(amount, currency, locale)),
        }))}
        scale={scaleOf(bars.flatMap(amountsOf), locale)}
        isRightToLeft={directionOf(locale) === 'rtl'}
      />
    </ChartFrame>
  )
}
