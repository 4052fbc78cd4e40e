import { Coins } from 'lucide-react'
import { CurveChart } from '@/components/finance-charts/curve-chart'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import type { ChartRows } from '@/lib/budgets/chart-reads'
import { curvesOf } from '@/lib/finance-charts/curves'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { Failed } from './failed'

type Props = { found: Pick<ChartRows, 'curve'> | null; locale: Locale; base: string; today: string }

/* Disbursement against its schedule, each currency apart; for who sees amounts. */
export function MoneyCard({ found, locale, base, today }: Props) {
  const { charts, projectDashboard } = messagesOf(locale)
  const curves = found ? curvesOf(found.curve, today) : []
  return (
    <Card
      title={charts.curve.title}
      actions={
        <Link className="link text-sm" href={`${base}/budget`}>
          {projectDashboard.money.all}
        </Link>
      }
      flush
    >
      {!found && <Failed locale={locale} />}
      {found && curves.length === 0 && (
        <EmptyState
          compact
          icon={<Coins aria-hidden />}
          title={charts.curve.none}
          description={charts.curve.noneText}
        />
      )}
      {curves.map((curve) => (
        <CurveChart key={curve.currency} {...{ curve, locale }} isPartial />
      ))}
    </Card>
  )
}
