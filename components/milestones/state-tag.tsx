import { Ban, CalendarClock, CircleCheck, Hourglass, OctagonAlert } from 'lucide-react'
import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'
import type { MilestoneState } from '@/lib/milestones/rules'

export function StateTag({ state, children }: { state: MilestoneState; children: string }) {
  const { tone, icon: Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {children}
    </Tag>
  )
}

const looks: Record<MilestoneState, { tone: Tone; icon: typeof Ban }> = {
  planned: { tone: 'neutral', icon: CalendarClock },
  due: { tone: 'attention', icon: Hourglass },
  late: { tone: 'danger', icon: OctagonAlert },
  reached: { tone: 'ok', icon: CircleCheck },
  cancelled: { tone: 'neutral', icon: Ban },
}
