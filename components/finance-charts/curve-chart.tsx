import { ChartFrame } from '@/components/chart/chart-frame'
import { LineChart } from '@/components/chart/drawing'
import type { Curve } from '@/lib/finance-charts/curves'
import { curveSentence } from '@/lib/finance-charts/sentences'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { isZero } from '@/lib/money/arithmetic'
import { CurrencyTitle } from './currency-title'
import { curveFigures } from './curve-figures'
import { curveLines } from './curve-lines'

type Props = {
  curve: Curve
  locale: Locale
  /** The viewer is not shown each entry: why the curve has years. */
  isPartial: boolean
}

export function CurveChart({ curve, locale, isPartial }: Props) {
  const { curve: words, figures } = messagesOf(locale).charts
  const planned = { name: words.planned, mark: 'dashed' } as const
  const actual = { name: words.actual, mark: 'ground' } as const
  const series = isZero(curve.planned) ? [actual] : [actual, planned]
  const missing = curve.missing > 0 ? [translator(locale, 'charts')('missing', { count: curve.missing })] : []
  return (
    <ChartFrame
      title={<CurrencyTitle currency={curve.currency} locale={locale} />}
      sentence={curveSentence(curve, locale)}
      notes={isPartial && curve.grain === 'year' ? [words.byYear, ...missing] : missing}
      series={series}
      figures={curveFigures(curve, locale)}
      figuresWord={figures}
    >
      <LineChart {...curveLines(curve, locale)} series={series} />
    </ChartFrame>
  )
}
