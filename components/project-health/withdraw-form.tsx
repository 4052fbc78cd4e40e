'use client'
import { ReasonForm } from '@/components/form/reason-form'
import { useToast } from '@/components/ui/toast'
import { declareHealth } from '@/lib/project-health/actions'
import { declareHealthSchema } from '@/lib/project-health/schema'
import type { DeskWords } from './desk-words'

type Props = {
  projectId: number
  words: DeskWords
  isSettling: boolean
  reread: () => void
  onDone: () => void
  onClose: () => void
}

export function WithdrawForm({ projectId, words, isSettling, reread, onDone, onClose }: Props) {
  const toast = useToast()
  return (
    <ReasonForm
      about={{ projectId, level: null }}
      schema={declareHealthSchema}
      action={declareHealth}
      words={{
        ...words,
        reason: words.withdrawReason,
        hint: words.withdrawText,
        confirm: words.confirmWithdraw,
      }}
      label={words.withdrawTitle}
      refreshing={isSettling}
      refresh={reread}
      onDone={() => {
        toast({ title: words.withdrawn })
        onDone()
      }}
      onClose={onClose}
    />
  )
}
