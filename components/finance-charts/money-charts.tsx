import { ChartSpline } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { ChartRows } from '@/lib/budgets/chart-reads'
import { funderBarsOf, yearBarsOf } from '@/lib/finance-charts/bars'
import { curvesOf } from '@/lib/finance-charts/curves'
import { casablancaToday } from '@/lib/format/casablanca'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { CurveChart } from './curve-chart'
import { FunderChart } from './funder-chart'
import { YearChart } from './year-chart'

type Props = {
  charts: ChartRows
  locale: Locale
  /** Of one project; a portfolio is drawn by year for everyone. */
  isProject?: boolean
}

/* Money drawn, each currency apart: disbursement over time, then who gave and what became of it. */
export function MoneyCharts({ charts, locale, isProject = false }: Props) {
  const words = messagesOf(locale).charts
  const curves = curvesOf(charts.curve, casablancaToday())
  const [funders, years] = [funderBarsOf(charts.byFunder), yearBarsOf(charts.byYear)]
  return (
    <div className="grid min-w-0 grid-cols-1 items-start gap-4 xl:grid-cols-2">
      <Card title={words.curve.title} className="xl:col-span-2" flush>
        {curves.length === 0 && (
          <EmptyState
            compact
            icon={<ChartSpline aria-hidden />}
            title={words.curve.none}
            description={words.curve.noneText}
          />
        )}
        {curves.map((curve) => (
          <CurveChart key={curve.currency} {...{ curve, locale }} isPartial={isProject} />
        ))}
      </Card>
      {funders.length > 0 && (
        <Card title={words.funders.title} flush>
          {funders.map((one) => (
            <FunderChart key={one.currency} funders={one} locale={locale} />
          ))}
        </Card>
      )}
      {years.length > 0 && (
        <Card title={words.years.title} description={words.years.description} flush>
          {years.map((one) => (
            <YearChart key={one.currency} years={one} locale={locale} />
          ))}
        </Card>
      )}
    </div>
  )
}
