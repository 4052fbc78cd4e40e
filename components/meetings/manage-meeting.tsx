'use client'
import { Ban, CalendarClock, CalendarPlus, CircleCheck, Send } from 'lucide-react'
import { useState } from 'react'
import { useVerb } from '@/components/milestones/use-verb'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import { conveneMeeting, holdMeeting } from '@/lib/meetings/actions'
import { type MeetingState, type MeetingVerb, meetingVerbs, stateAfter } from '@/lib/meetings/rules'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { ReasonForm } from './reason-form'
import { ReinstateForm } from './reinstate-form'
import type { MeetingKey, MeetingWords } from './words'

export type ManagedMeeting = MeetingKey & {
  state: MeetingState
  starts: PartialDate | null
  startsAt: string | null
  endsAt: string | null
}

type Props = { meeting: ManagedMeeting; locale: Locale; words: MeetingWords }

const icons: Record<MeetingVerb, typeof Send> = {
  convene: Send,
  hold: CircleCheck,
  postpone: CalendarClock,
  cancel: Ban,
  reinstate: CalendarPlus,
}

/* What may happen to the meeting next; a reason or a new date is asked in the same place. */
export function ManageMeeting({ meeting, locale, words }: Props) {
  const toast = useToast()
  const [opened, setOpened] = useState<'postpone' | 'cancel' | 'reinstate' | null>(null)
  const [changedFrom, setChangedFrom] = useState<number | null>(null)
  const { manage, errors } = words
  const key = { meetingId: meeting.meetingId, version: meeting.version }
  const shared = { words: errors, changed: manage.changed }
  const convening = useVerb({
    ...shared,
    action: conveneMeeting,
    onDone: () => toast({ title: manage.convened }),
  })
  const holding = useVerb({ ...shared, action: holdMeeting, onDone: () => toast({ title: manage.held }) })
  const verbs = meetingVerbs.filter((verb) => stateAfter(meeting.state, verb) !== null)
  if (verbs.length === 0) return null
  const problem = convening.problem ?? holding.problem
  // Until the page is fresh, the next verb would still name the version before.
  const working = convening.busy || holding.busy || changedFrom === key.version
  const press = (verb: MeetingVerb) => {
    // What was refused of one verb says nothing of the next.
    convening.forget()
    holding.forget()
    if (verb === 'convene') return convening.run(key)
    if (verb === 'hold') return holding.run(key)
    setOpened(verb)
  }
  const close = () => setOpened(null)
  const onDone = () => {
    setChangedFrom(key.version)
    close()
  }
  return (
    <Card title={manage.title} className="print:hidden">
      {problem && (
        <Notice tone="danger" live="alert" className="mb-3">
          {problem}
        </Notice>
      )}
      {opened === 'reinstate' && <ReinstateForm {...{ meeting, locale, words, onDone }} onClose={close} />}
      {(opened === 'postpone' || opened === 'cancel') && (
        <ReasonForm key={opened} verb={opened} meeting={key} {...{ words, onDone }} onClose={close} />
      )}
      {opened === null && (
        <div className="flex flex-wrap gap-2">
          {verbs.map((verb) => {
            const Icon = icons[verb]
            return (
              <Button
                key={verb}
                icon={<Icon aria-hidden />}
                busy={(verb === 'convene' && convening.busy) || (verb === 'hold' && holding.busy)}
                disabled={working}
                onClick={() => press(verb)}
              >
                {manage[verb]}
              </Button>
            )
          })}
        </div>
      )}
    </Card>
  )
}
