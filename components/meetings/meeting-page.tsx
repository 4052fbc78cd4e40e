import { Notice } from '@/components/ui/notice'
import { mayInCommittee } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { AgendaChoices } from '@/lib/meetings/queries'
import { isOpen } from '@/lib/meetings/rules'
import { AgendaCard } from './agenda-card'
import { AttendanceCard } from './attendance-card'
import { DecisionsTaken } from './decisions-taken'
import { ManageMeeting } from './manage-meeting'
import { MeetingFigures } from './meeting-figures'
import { MeetingHeader } from './meeting-header'
import type { FoundMeeting } from './meeting-load'
import { meetingWordsOf } from './words-of'

type Props = FoundMeeting & {
  viewer: Viewer
  locale: Locale
  manages: boolean
  choices: AgendaChoices | null
}

export function MeetingPage({ viewer, locale, manages, choices, ...found }: Props) {
  const { meeting, relation, items, decisions } = found
  const words = messagesOf(locale).meetings.page
  const mayWrite = manages && isOpen(meeting.state)
  const isCirculated = meeting.state === 'circulated' || meeting.state === 'locked'
  // They are taken while the meeting sits, often before it is declared held.
  const takesMinutes = mayWrite && meeting.state === 'convened'
  const readsMinutes =
    isCirculated ||
    takesMinutes ||
    (meeting.state === 'held' && mayInCommittee(viewer.role, relation, 'readDraft'))
  return (
    <div className="grid grid-cols-1 gap-5 [&_[data-card]]:max-w-none">
      <MeetingHeader {...{ meeting, locale, mayWrite, readsMinutes }} />
      {(meeting.state === 'postponed' || meeting.state === 'cancelled') && (
        <Notice tone="attention" title={words[meeting.state]}>
          <bdi className="whitespace-pre-wrap">{meeting.stateReason}</bdi>
        </Notice>
      )}
      {manages && isCirculated && <Notice>{words.frozen}</Notice>}
      <MeetingFigures {...found} locale={locale} />
      {mayWrite && (
        <ManageMeeting
          meeting={{
            meetingId: meeting.id,
            version: meeting.version,
            state: meeting.state,
            starts: meeting.starts,
            startsAt: meeting.startsAt,
            endsAt: meeting.endsAt,
          }}
          locale={locale}
          words={meetingWordsOf(locale)}
        />
      )}
      <AgendaCard meeting={meeting} items={items} locale={locale} choices={mayWrite ? choices : null} />
      <AttendanceCard {...found} locale={locale} mayWrite={mayWrite} />
      <DecisionsTaken decisions={decisions} locale={locale} />
    </div>
  )
}
