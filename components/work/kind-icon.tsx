import {
  BookCheck,
  CalendarX2,
  CircleCheckBig,
  Coins,
  FileClock,
  FilePenLine,
  Flag,
  Gavel,
  type LucideIcon,
  MessageSquareReply,
  MessageSquareText,
  Milestone,
  ReceiptText,
  Rows3,
  Send,
  Stamp,
} from 'lucide-react'
import type { WorkKind } from '@/lib/work/rules'

export function KindIcon({ kind }: { kind: WorkKind }) {
  const Icon = icons[kind]
  return <Icon aria-hidden className="size-4 shrink-0" />
}

const icons: Record<WorkKind, LucideIcon> = {
  correctReport: FilePenLine,
  correctEntry: FilePenLine,
  dueReport: FileClock,
  validateReport: BookCheck,
  validateEntry: ReceiptText,
  approveBudget: Rows3,
  approveBaseline: Flag,
  answerComments: MessageSquareReply,
  circulateMinutes: Send,
  approveMinutes: Stamp,
  closeMinutes: Stamp,
  commentMinutes: MessageSquareText,
  carryOut: Gavel,
  confirmDecision: CircleCheckBig,
  overdueDecision: CalendarX2,
  lateMilestone: Milestone,
  missingRate: Coins,
}
