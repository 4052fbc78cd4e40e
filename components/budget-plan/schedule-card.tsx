import { CalendarClock } from 'lucide-react'
import type { Organisation } from '@/components/projects/edit-choices'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { GapRow } from '@/lib/budget-plan/gaps'
import type { PlannedRow } from '@/lib/budget-plan/queries'
import type { Locale } from '@/lib/i18n/locale'
import { GapTable } from './gap-table'
import { planWordsOf } from './plan-words'
import { PlannedList } from './planned-list'
import { shownPlanned } from './planned-shown'
import { PlannedSummary } from './planned-summary'

type Props = {
  projectId: number
  schedule: readonly PlannedRow[]
  gaps: readonly GapRow[]
  /** Absent: it is only read. */
  organisations?: Organisation[]
  locale: Locale
}

export function ScheduleCard({ projectId, schedule, gaps, organisations, locale }: Props) {
  const words = planWordsOf(locale).schedule
  const shown = schedule.map((row) => shownPlanned(row, locale))
  return (
    <>
      {organisations ? (
        <PlannedList {...{ projectId, locale, words, organisations }} schedule={shown} />
      ) : (
        <Card title={words.title} flush>
          {shown.length === 0 && (
            <EmptyState compact icon={<CalendarClock aria-hidden />} title={words.none} />
          )}
          <ul className="divide-y">
            {shown.map((one) => (
              <li key={one.id} className="px-4 py-3">
                <PlannedSummary planned={one} words={words} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {shown.length > 0 && <GapTable {...{ gaps, locale }} />}
    </>
  )
}
