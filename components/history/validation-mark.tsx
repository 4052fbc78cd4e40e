import { CircleCheck, Send, Undo2 } from 'lucide-react'
import { cx } from '@/components/ui/class-names'
import { toneMark } from '@/components/ui/tone'

const looks = {
  submitted: { icon: Send, tone: 'info', turns: true },
  resubmitted: { icon: Send, tone: 'info', turns: true },
  returned: { icon: Undo2, tone: 'attention', turns: true },
  accepted: { icon: CircleCheck, tone: 'ok', turns: false },
} as const

/* A step of what one submits and another accepts. */
export function ValidationMark({ verb }: { verb: keyof typeof looks }) {
  const { icon: Icon, tone, turns } = looks[verb]
  return <Icon aria-hidden className={cx(turns && 'rtl:-scale-x-100', toneMark[tone])} />
}
