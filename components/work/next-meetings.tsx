import { MeetingList } from '@/components/calendar/meeting-list'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import type { CalendarMeeting } from '@/lib/calendar/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { packOf } from '@/lib/work/rules'

export function NextMeetings({ meetings, locale }: { meetings: readonly CalendarMeeting[]; locale: Locale }) {
  const words = messagesOf(locale).work.meetings
  const [next] = meetings
  return (
    <Card
      flush
      title={words.title}
      actions={
        <Link className="link text-sm" href={`/${locale}/meetings?view=list`}>
          {words.all}
        </Link>
      }
      footer={
        next && (
          <Link className="link" href={`/${locale}${packOf(next.id)}`} prefetch={false}>
            {words.pack}
          </Link>
        )
      }
    >
      {meetings.length === 0 ? (
        <p className="p-4 text-ink-muted">{words.none}</p>
      ) : (
        <MeetingList label={words.title} meetings={meetings} locale={locale} />
      )}
    </Card>
  )
}
