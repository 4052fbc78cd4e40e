import { Tag } from '@/components/ui/tag'
import type { HealthLevel } from '@/lib/project-health/rules'
import { healthTone } from './health-look'

type Props = {
  /** Null: not under way, or nothing to judge by. */
  level: HealthLevel | null
  /** `messagesOf(locale).projectHealth.level` */
  words: Record<HealthLevel | 'none', string>
  quiet?: boolean
}

export function HealthTag({ level, words, quiet }: Props) {
  return (
    <Tag tone={healthTone(level)} quiet={quiet}>
      {words[level ?? 'none']}
    </Tag>
  )
}
