'use client'
import { useId } from 'react'
import { EditRowActions } from '@/components/projects/edit-row-actions'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { removeFunding } from '@/lib/budgets/actions'
import { removeFundingSchema } from '@/lib/budgets/schema'
import { FundingForm, type FundingShared } from './funding-form'
import type { ShownFunding } from './funding-shown'
import { FundingSummary } from './funding-summary'
import { Removal } from './removal'

type Props = FundingShared & { funding: ShownFunding; refocus: () => void }

export function FundingLine({ funding, refocus, ...shared }: Props) {
  const id = useId()
  const { row, mode, open, close, reread, settle, isSettling } = useRowMode<'edit' | 'remove'>()
  const { words, projectId } = shared
  if (mode === 'edit')
    return <FundingForm {...shared} {...{ funding, isSettling }} onSaved={settle} onCancel={close} />
  if (mode === 'remove')
    return (
      <Removal
        {...{ words, isSettling }}
        schema={removeFundingSchema}
        action={removeFunding}
        about={{ projectId, fundingId: funding.id, version: funding.version }}
        onCancel={close}
        onReread={reread}
        onRemoved={() => {
          reread()
          refocus()
        }}
      >
        <FundingSummary {...{ funding, words }} />
      </Removal>
    )
  return (
    <div ref={row} className="flex items-start gap-3">
      <FundingSummary {...{ funding, words, id }} />
      <EditRowActions {...{ words }} namedBy={id} onOpen={open} />
    </div>
  )
}
