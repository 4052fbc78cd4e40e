'use client'
import { RotateCcw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { reinstateMilestone } from '@/lib/milestones/actions'
import type { ManageWords, MilestoneKey } from './manage-words'
import { useVerb } from './use-verb'

export function ReinstateMilestone({ milestone, words }: { milestone: MilestoneKey; words: ManageWords }) {
  const toast = useToast()
  const { busy, problem, run } = useVerb({
    action: reinstateMilestone,
    words: words.errors,
    changed: words.changed,
    onDone: () => {
      toast({ title: words.reinstated })
      document.querySelector<HTMLElement>('h1')?.focus()
    },
  })
  return (
    <div className="grid grid-cols-1 gap-2">
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      <Button
        className="justify-self-start"
        icon={<RotateCcw aria-hidden />}
        busy={busy}
        onClick={() => run(milestone)}
      >
        {words.reinstate}
      </Button>
    </div>
  )
}
