import { Ban, CalendarClock, CalendarX, Lock, MailCheck, MessagesSquare, UsersRound } from 'lucide-react'
import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MeetingState } from '@/lib/meetings/rules'

const looks: Record<MeetingState, { tone: Tone; Icon: typeof Ban }> = {
  planned: { tone: 'info', Icon: CalendarClock },
  convened: { tone: 'accent', Icon: MailCheck },
  held: { tone: 'neutral', Icon: UsersRound },
  circulated: { tone: 'attention', Icon: MessagesSquare },
  locked: { tone: 'ok', Icon: Lock },
  postponed: { tone: 'attention', Icon: CalendarX },
  cancelled: { tone: 'neutral', Icon: Ban },
}

export function MeetingStateTag({ state, locale }: { state: MeetingState; locale: Locale }) {
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {messagesOf(locale).calendar.state[state]}
    </Tag>
  )
}
