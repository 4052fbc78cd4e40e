import {
  Ban,
  CircleCheck,
  CircleDashed,
  CirclePause,
  ClipboardCheck,
  ClipboardList,
  Play,
} from 'lucide-react'
import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'
import type { ProjectStatus } from '@/lib/projects/rules'

const looks: Record<ProjectStatus, { tone: Tone; Icon: typeof Ban }> = {
  not_stated: { tone: 'neutral', Icon: CircleDashed },
  pipeline: { tone: 'info', Icon: ClipboardList },
  implementation: { tone: 'accent', Icon: Play },
  finalisation: { tone: 'accent', Icon: ClipboardCheck },
  closed: { tone: 'ok', Icon: CircleCheck },
  cancelled: { tone: 'neutral', Icon: Ban },
  suspended: { tone: 'attention', Icon: CirclePause },
}

export function StatusTag({ status, word }: { status: ProjectStatus; word: string }) {
  const { tone, Icon } = looks[status]
  return (
    <Tag
      tone={tone}
      icon={<Icon aria-hidden className={status === 'implementation' ? 'rtl:rotate-180' : undefined} />}
    >
      {word}
    </Tag>
  )
}
