'use client'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { ReasonForm } from '@/components/form/reason-form'
import { useReady } from '@/components/form/use-ready'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { proposeBudget } from '@/lib/budget-plan/actions'
import { proposeBudgetSchema } from '@/lib/budget-plan/schema'
import type { ProposalWords } from './plan-words'
import { useAnswered } from './use-answered'

/* Sends the budget as it stands to a director. */
export function ProposeDesk({ projectId, words }: { projectId: number; words: ProposalWords }) {
  const ready = useReady()
  const { refreshing, refresh, answered } = useAnswered()
  const [isOpen, setOpen] = useState(false)
  const { errors, leave, changed } = words
  return (
    <Card title={words.propose} className="print:hidden">
      <p className="mb-3 max-w-prose text-ink-muted">{words.proposeText}</p>
      {isOpen ? (
        <ReasonForm
          about={{ projectId }}
          schema={proposeBudgetSchema}
          action={proposeBudget}
          words={{ errors, leave, changed, reason: words.note, confirm: words.propose, close: words.close }}
          variant="primary"
          label={words.propose}
          {...{ refreshing, refresh }}
          onClose={() => setOpen(false)}
          onDone={() => answered(words.proposed)}
        />
      ) : (
        <div inert={!ready}>
          <Button
            variant="primary"
            icon={<Send aria-hidden className="rtl:-scale-x-100" />}
            onClick={() => setOpen(true)}
          >
            {words.propose}
          </Button>
        </div>
      )}
    </Card>
  )
}
