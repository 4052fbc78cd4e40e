import { CalendarDays } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { type CalendarMeeting, listSize } from '@/lib/calendar/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { MeetingList } from './meeting-list'

type Props = {
  coming: readonly CalendarMeeting[]
  past: readonly CalendarMeeting[]
  total: number
  page: number
  locale: Locale
}

export function ListPage({ coming, past, total, page, locale }: Props) {
  const t = translator(locale, 'calendar')
  const words = messagesOf(locale).calendar
  const at = (number: number) => `/${locale}/meetings?view=list&page=${number}`
  return (
    <>
      {page === 1 && (
        <Card flush title={words.coming}>
          {coming.length > 0 ? (
            <MeetingList label={words.coming} meetings={coming} locale={locale} />
          ) : (
            <EmptyState
              compact
              icon={<CalendarDays aria-hidden />}
              title={words.noComing}
              description={words.noComingText}
            />
          )}
        </Card>
      )}
      <Card flush title={words.past}>
        {past.length > 0 ? (
          <MeetingList label={words.past} meetings={past} locale={locale} />
        ) : (
          <p className="p-4 text-ink-muted">{words.noPast}</p>
        )}
      </Card>
      {total > listSize && (
        <Pager
          label={words.pages}
          summary={t('range', {
            from: (page - 1) * listSize + 1,
            to: Math.min(total, page * listSize),
            total,
          })}
          previous={{ label: words.later, href: page > 1 ? at(page - 1) : undefined }}
          next={{ label: words.earlier, href: page * listSize < total ? at(page + 1) : undefined }}
        />
      )}
    </>
  )
}
