import { ChartSpline } from 'lucide-react'
import { ChartFrame } from '@/components/chart/chart-frame'
import { LineChart } from '@/components/chart/drawing'
import type { Series } from '@/components/chart/types'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type Schedule, scheduleOf } from '@/lib/project-dashboard/schedule'
import type { ScheduleFacts, ScheduleRow } from '@/lib/project-dashboard/schedule-reads'
import { scheduleNotes, scheduleSentence } from '@/lib/project-dashboard/sentences'
import { Failed } from './failed'
import { scheduleDrawn } from './schedule-drawn'

type Props = {
  found: { rows: readonly ScheduleRow[]; facts: readonly ScheduleFacts[] } | null
  locale: Locale
  today: string
}

/* Progress against plan: what was to be reached, what is expected to be, and what is. */
export function ScheduleCard({ found, locale, today }: Props) {
  const words = messagesOf(locale).projectDashboard.schedule
  const schedule = found && scheduleOf(found.rows, today)
  const [facts] = found?.facts ?? []
  return (
    <Card title={words.title} description={schedule ? words.description : undefined} flush>
      {!found && <Failed locale={locale} />}
      {found && !schedule && (
        <EmptyState
          compact
          icon={<ChartSpline aria-hidden />}
          title={words.none}
          description={words.noneText}
        />
      )}
      {schedule && <Curve {...{ schedule, locale }} notes={facts ? scheduleNotes(facts, locale) : []} />}
    </Card>
  )
}

function Curve({ schedule, notes, locale }: { schedule: Schedule; notes: string[]; locale: Locale }) {
  const { charts, projectDashboard } = messagesOf(locale)
  const words = projectDashboard.schedule
  const series: Series[] = [
    { name: words.reached, mark: 'ground' },
    { name: words.planned, mark: 'dashed' },
    { name: words.forecast, mark: 'dotted' },
  ]
  const written = (part: number | null) => (part === null ? '' : formatPercent(part, locale))
  return (
    <ChartFrame
      title={words.chart}
      sentence={scheduleSentence(schedule, locale)}
      notes={notes}
      series={series}
      figures={{
        caption: words.caption,
        columns: [words.on, words.planned, words.forecast, words.reached],
        rows: schedule.points.map(({ on, planned, forecast, reached }) => ({
          key: on,
          name: formatPartialDate(on, locale),
          cells: [planned, forecast, reached].map(written),
        })),
      }}
      figuresWord={charts.figures}
    >
      <LineChart {...scheduleDrawn(schedule, locale)} series={series} />
    </ChartFrame>
  )
}
