import { CalendarClock, Check, Circle, OctagonAlert, X } from 'lucide-react'
import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'
import type { MilestoneState } from '@/lib/milestones/rules'

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
