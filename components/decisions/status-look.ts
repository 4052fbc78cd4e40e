import type { Tone } from '@/components/ui/tone'
import type { DecisionStatus } from '@/lib/decisions/rules'

export const statusTone: Record<DecisionStatus, Tone> = {
  open: 'info',
  in_progress: 'accent',
  done: 'ok',
  confirmed: 'ok',
  superseded: 'neutral',
  abandoned: 'neutral',
}
