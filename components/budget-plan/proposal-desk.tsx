'use client'
import { Check, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import { ReasonForm } from '@/components/form/reason-form'
import { useReady } from '@/components/form/use-ready'
import { useVerb } from '@/components/milestones/use-verb'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { approveRevision, refuseRevision, withdrawRevision } from '@/lib/budget-plan/actions'
import { refuseSchema } from '@/lib/budget-plan/schema'
import type { ProposalWords } from './plan-words'
import { useAnswered } from './use-answered'

type Props = {
  revision: { projectId: number; revisionId: number; version: number }
  may: { decide: boolean; withdraw: boolean }
  words: ProposalWords
}

/* What the viewer may do with the proposal that waits. */
export function ProposalDesk({ revision, may, words }: Props) {
  const ready = useReady()
  const { refreshing, refresh, answered } = useAnswered()
  const [isRefusing, setRefusing] = useState(false)
  const { errors, leave, changed } = words
  const approving = useVerb({
    ...{ words: errors, changed, action: approveRevision },
    onDone: () => answered(words.approved),
  })
  const withdrawing = useVerb({
    ...{ words: errors, changed, action: withdrawRevision },
    onDone: () => answered(words.withdrawn),
  })
  const problem = approving.problem ?? withdrawing.problem
  const busy = approving.busy || withdrawing.busy || refreshing
  if (isRefusing)
    return (
      <ReasonForm
        about={revision}
        schema={refuseSchema}
        action={refuseRevision}
        words={{
          errors,
          leave,
          changed,
          reason: words.refuseReason,
          confirm: words.refuse,
          close: words.close,
        }}
        label={words.refuse}
        {...{ refreshing, refresh }}
        onClose={() => setRefusing(false)}
        onDone={() => {
          setRefusing(false)
          answered(words.refused)
        }}
      />
    )
  return (
    <>
      {problem && (
        <Notice tone="danger" live="alert" className="mb-3">
          {problem}
        </Notice>
      )}
      <div inert={!ready} className="flex flex-wrap gap-2 max-sm:*:flex-1">
        {may.decide && (
          <>
            <Button
              variant="primary"
              icon={<Check aria-hidden />}
              busy={busy}
              onClick={() => approving.run(revision)}
            >
              {words.approve}
            </Button>
            <Button icon={<X aria-hidden />} disabled={busy} onClick={() => setRefusing(true)}>
              {words.refuse}
            </Button>
          </>
        )}
        {may.withdraw && (
          <Button
            icon={<Undo2 aria-hidden className="rtl:-scale-x-100" />}
            busy={busy}
            onClick={() => withdrawing.run(revision)}
          >
            {words.withdraw}
          </Button>
        )}
      </div>
    </>
  )
}
