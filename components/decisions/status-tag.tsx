import { Tag } from '@/components/ui/tag'
import type { DecisionStatus } from '@/lib/decisions/rules'
import { statusTone } from './status-look'

export function DecisionStatusTag({ status, word }: { status: DecisionStatus; word: string }) {
  return <Tag tone={statusTone[status]}>{word}</Tag>
}
