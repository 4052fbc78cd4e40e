import { CalendarCheck } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locale'
import type { PeriodRow } from '@/lib/rates/queries'
import { PeriodDesk } from './period-desk'
import { PeriodSummary } from './period-summary'
import type { RatesWords } from './rates-words'
import { shownPeriod } from './shown-period'

type Props = { periods: readonly PeriodRow[]; mayClose: boolean; locale: Locale; words: RatesWords }

export function PeriodCard({ periods, mayClose, locale, words }: Props) {
  const shown = periods.map((period) => shownPeriod(period, locale))
  if (mayClose) return <PeriodDesk periods={shown} {...{ locale, words }} />
  return (
    <Card title={words.periods.title} flush>
      {shown.length === 0 ? (
        <EmptyState
          compact
          icon={<CalendarCheck aria-hidden />}
          title={words.periods.none}
          description={words.periods.noneText}
        />
      ) : (
        <>
          <p className="border-b px-4 py-3 text-ink-muted">{words.periods.intro}</p>
          <ul className="divide-y">
            {shown.map((period) => (
              <li key={period.id} className="px-4 py-3">
                <PeriodSummary {...{ period, words }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
