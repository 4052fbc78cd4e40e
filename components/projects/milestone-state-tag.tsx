import { CalendarClock, Check, Circle, OctagonAlert, X } from 'lucide-react'
import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'
import { type MilestoneState, milestoneStates } from '@/lib/milestones/rules'

const looks: Record<MilestoneState, { tone: Tone; Icon: typeof Check }> = {
  planned: { tone: 'info', Icon: Circle },
  due: { tone: 'attention', Icon: CalendarClock },
  late: { tone: 'danger', Icon: OctagonAlert },
  reached: { tone: 'ok', Icon: Check },
  cancelled: { tone: 'neutral', Icon: X },
}

export function MilestoneStateTag({ state, word }: { state: MilestoneState; word: string }) {
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {word}
    </Tag>
  )
}

/* The marks drawn once, for a list whose every row shows one. */
export function MilestoneStateSprite() {
  return (
    <svg aria-hidden className="absolute size-0">
      {milestoneStates.map((state) => {
        const { Icon } = looks[state]
        return (
          <symbol key={state} id={`milestone-${state}`} viewBox="0 0 24 24">
            <Icon />
          </symbol>
        )
      })}
    </svg>
  )
}
