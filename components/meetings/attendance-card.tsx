import { Users } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { localize } from '@/lib/localized-text'
import { mandateCovers, takesAttendance } from '@/lib/meetings/rules'
import { AttendanceForm } from './attendance-form'
import { GuestList } from './guest-list'
import type { FoundMeeting } from './meeting-load'
import { meetingWordsOf } from './words-of'

type Props = FoundMeeting & { locale: Locale; mayWrite: boolean }

export function AttendanceCard({ meeting, seats, guests, locale, mayWrite }: Props) {
  const words = messagesOf(locale).meetings.attendance
  const takes = mayWrite && takesAttendance(meeting.state)
  const shown = seats.map((seat) => {
    const { text, lang } = localize(seat.organisation, locale) ?? { text: '', lang: locale }
    return {
      id: seat.id,
      organisation: text,
      lang,
      role: words.role[seat.role],
      representative: seat.representative,
      kind: seat.kind,
      person: seat.person,
      version: seat.version,
      isCovered: mandateCovers(seat, meeting.starts),
    }
  })
  return (
    <Card title={words.title} description={meeting.membersAreComplete ? undefined : words.incomplete} flush>
      {seats.length === 0 && (
        <EmptyState compact icon={<Users aria-hidden />} title={words.none} description={words.noneText} />
      )}
      {takes && seats.length > 0 && (
        <AttendanceForm meetingId={meeting.id} seats={shown} words={meetingWordsOf(locale)} />
      )}
      {!takes && (
        <ul className="divide-y">
          {seats.map((seat) => (
            <li key={seat.id} className="flex flex-wrap items-baseline gap-x-3 px-4 py-2.5">
              <span className="min-w-0 flex-1 basis-60">
                <TextIn text={seat.organisation} locale={locale} />{' '}
                <span className="text-sm text-ink-muted">{words.role[seat.role]}</span>
              </span>
              <span className={seat.kind ? undefined : 'text-ink-faint'}>
                {seat.kind ? words.kind[seat.kind] : words.notNoted}
                {seat.person && (
                  <span className="text-ink-muted">
                    {' '}
                    · <bdi>{seat.person}</bdi>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {takes ? (
        <GuestList meetingId={meeting.id} guests={guests} words={meetingWordsOf(locale)} />
      ) : (
        guests.length > 0 && (
          <div className="border-t px-4 py-3">
            <h3 className="font-medium">{words.guests}</h3>
            <ul>
              {guests.map(({ id, name, organisation }) => (
                <li key={id}>
                  <bdi>{name}</bdi>
                  {organisation && (
                    <span className="text-ink-muted">
                      {' '}
                      · <bdi>{organisation}</bdi>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )
      )}
    </Card>
  )
}
