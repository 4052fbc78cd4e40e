import { Milestone } from 'lucide-react'
import { ChartFrame } from '@/components/chart/chart-frame'
import { TrendChart } from '@/components/chart/drawing'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { trendNotes, trendSentence } from '@/lib/project-dashboard/sentences'
import { type Trend, trendOf } from '@/lib/project-dashboard/trend'
import type { MovedMilestone, MoveRow } from '@/lib/project-dashboard/trend-reads'
import { Failed } from './failed'
import { trendDrawn } from './trend-drawn'
import { TrendLines } from './trend-lines'
import { TrendMoves } from './trend-moves'

type Rows = {
  moves: readonly MoveRow[]
  milestones: readonly MovedMilestone[]
  approvals: readonly { at: string }[]
  count: readonly { milestones: number }[]
}
type Props = { found: Rows | null; locale: Locale; base: string; today: string }

/* How each forecast moved at each reporting date, and why. */
export function TrendCard({ found, locale, base, today }: Props) {
  const t = translator(locale, 'projectDashboard.trend')
  const hasMoved = found !== null && found.moves.length > 0
  return (
    <Card title={t('title')} description={hasMoved && t('description')} flush>
      {!found && <Failed locale={locale} />}
      {found && !hasMoved && (
        <EmptyState
          compact
          icon={<Milestone aria-hidden />}
          title={t('none')}
          description={t('noneText', { count: totalOf(found) })}
        />
      )}
      {hasMoved && (
        <>
          <Drawing trend={trendOf(found, today)} total={totalOf(found)} {...{ locale, base }} />
          <TrendMoves {...found} {...{ locale, base }} />
        </>
      )}
    </Card>
  )
}

type DrawingProps = { trend: Trend; total: number; locale: Locale; base: string }

function Drawing({ trend, total, locale, base }: DrawingProps) {
  const { charts, projectDashboard } = messagesOf(locale)
  const words = projectDashboard.trend
  const { days, drawn } = trend
  const lines = trendDrawn(trend, locale)
  return (
    <ChartFrame
      title={words.chart}
      sentence={trendSentence(trend, total, locale)}
      notes={trendNotes(trend, total, locale)}
      series={[]}
      figures={{
        caption: words.chart,
        columns: [words.when, ...lines.names],
        rows: days.map((day, at) => ({
          key: day,
          name: formatPartialDate(day, locale),
          cells: lines.points[at]?.texts.map((text) => text ?? '') ?? [],
        })),
      }}
      figuresWord={charts.figures}
    >
      <TrendChart {...lines} />
      <TrendLines {...{ drawn, locale, base }} />
    </ChartFrame>
  )
}

const totalOf = ({ count }: Rows) => count[0]?.milestones ?? 0
