'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { ReasonForm } from '@/components/form/reason-form'
import { newKey } from '@/components/form/submission-key'
import { useToast } from '@/components/ui/toast'
import { cancelMilestone, reinstateMilestone } from '@/lib/milestones/actions'
import { cancelMilestoneSchema } from '@/lib/milestones/schema'
import type { ManageWords, MilestoneKey } from './manage-words'

type CancelFormProps = { milestone: MilestoneKey; words: ManageWords; onClose: () => void }

export function CancelForm({ milestone, words, onClose }: CancelFormProps) {
  const router = useRouter()
  const toast = useToast()
  const [refreshing, startRefresh] = useTransition()
  const refresh = () => startRefresh(() => router.refresh())
  const { errors } = words
  const undo = async () => {
    const input = { ...milestone, version: milestone.version + 1 }
    const outcome = await reinstateMilestone({ key: newKey(), input }).catch(() => null)
    if (outcome?.ok) toast({ title: words.reinstated })
    else toast({ tone: 'danger', title: outcome ? errors.codes[outcome.code] : errors.offline })
    router.refresh()
  }
  return (
    <ReasonForm
      about={milestone}
      schema={cancelMilestoneSchema}
      action={cancelMilestone}
      words={{
        ...{ errors, reason: words.cancelReason, hint: words.cancelText, confirm: words.confirmCancel },
        ...{ close: words.keep, leave: words.leave, changed: words.changed },
      }}
      {...{ refreshing, refresh, onClose }}
      onDone={() => {
        toast({ title: words.cancelled, undo: { label: words.undo, onUndo: undo } })
        refresh()
        document.querySelector<HTMLElement>('h1')?.focus()
      }}
    />
  )
}
