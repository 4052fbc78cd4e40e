import { ChevronLeft, ChevronRight } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { monthAfter } from '@/lib/calendar/month'
import type { CalendarMeeting } from '@/lib/calendar/queries'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { MonthGrid } from './month-grid'

type Props = { month: string; today: string; meetings: readonly CalendarMeeting[]; locale: Locale }

export function MonthPage({ month, today, meetings, locale }: Props) {
  const t = translator(locale, 'calendar')
  const words = messagesOf(locale).calendar
  const path = `/${locale}/meetings`
  const count = meetings.filter(
    ({ starts, ends }) => starts && starts.slice(0, 7) <= month && (ends ?? starts).slice(0, 7) >= month,
  ).length
  return (
    <Card
      flush
      title={<span className="first-letter:uppercase inline-block">{formatPartialDate(month, locale)}</span>}
      description={t('count', { count })}
      actions={
        <>
          <ButtonLink
            size="sm"
            href={`${path}?month=${monthAfter(month, -1)}`}
            icon={<ChevronRight aria-hidden className="ltr:rotate-180" />}
          >
            <span className="max-sm:sr-only">{words.previous}</span>
          </ButtonLink>
          <ButtonLink size="sm" href={path}>
            {words.today}
          </ButtonLink>
          <ButtonLink
            size="sm"
            href={`${path}?month=${monthAfter(month, 1)}`}
            icon={<ChevronLeft aria-hidden className="ltr:rotate-180" />}
          >
            <span className="max-sm:sr-only">{words.next}</span>
          </ButtonLink>
        </>
      }
    >
      <MonthGrid {...{ month, today, meetings, locale }} />
      {count === 0 && <p className="border-t p-4 text-ink-muted md:hidden">{words.emptyMonth}</p>}
    </Card>
  )
}
