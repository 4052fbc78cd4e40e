import { MeetingStateTag } from '@/components/meetings/meeting-state-tag'
import { Tag } from '@/components/ui/tag'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MeetingState } from '@/lib/meetings/rules'

const tones = { held: 'info', circulated: 'attention', locked: 'ok' } as const

/* From the day the meeting is held, its minutes have a state of their own. */
export function MinutesStateTag({ state, locale }: { state: MeetingState; locale: Locale }) {
  if (state !== 'held' && state !== 'circulated' && state !== 'locked')
    return <MeetingStateTag {...{ state, locale }} />
  return <Tag tone={tones[state]}>{messagesOf(locale).minutes.states[state]}</Tag>
}
