import { BadgeCheck, CircleCheck, Hourglass, Undo2 } from 'lucide-react'
import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { ReportState as State } from '@/lib/reports/rules'

type ReportStateProps = { state: State; isDirect: boolean; locale: Locale }

export function ReportState({ state, isDirect, locale }: ReportStateProps) {
  const shown = isDirect ? 'direct' : state
  const { tone, icon: Icon } = looks[shown]
  return (
    <Tag
      tone={tone}
      icon={<Icon aria-hidden className={shown === 'returned' ? 'rtl:-scale-x-100' : undefined} />}
    >
      {messagesOf(locale).reports.state[shown]}
    </Tag>
  )
}

const looks: Record<State | 'direct', { tone: Tone; icon: typeof Undo2 }> = {
  submitted: { tone: 'info', icon: Hourglass },
  returned: { tone: 'attention', icon: Undo2 },
  accepted: { tone: 'ok', icon: CircleCheck },
  direct: { tone: 'accent', icon: BadgeCheck },
}
