'use client'
import { useId } from 'react'
import { Removal } from '@/components/budgets/removal'
import { EditRowActions } from '@/components/projects/edit-row-actions'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { removePlanned } from '@/lib/budget-plan/actions'
import { removePlannedSchema } from '@/lib/budget-plan/schema'
import { PlannedForm, type PlannedShared } from './planned-form'
import type { ShownPlanned } from './planned-shown'
import { PlannedSummary } from './planned-summary'

type Props = PlannedShared & { planned: ShownPlanned; refocus: () => void }

export function PlannedLine({ planned, refocus, ...shared }: Props) {
  const id = useId()
  const { row, mode, open, close, reread, settle, isSettling } = useRowMode<'edit' | 'remove'>()
  const { words, projectId } = shared
  if (mode === 'edit')
    return <PlannedForm {...shared} {...{ planned, isSettling }} onSaved={settle} onCancel={close} />
  if (mode === 'remove')
    return (
      <Removal
        about={{ projectId, plannedId: planned.id, version: planned.version }}
        schema={removePlannedSchema}
        action={removePlanned}
        {...{ words, isSettling }}
        onCancel={close}
        onReread={reread}
        onRemoved={() => {
          reread()
          refocus()
        }}
      >
        <PlannedSummary {...{ planned, words }} />
      </Removal>
    )
  return (
    <div ref={row} className="flex items-start gap-3">
      <PlannedSummary {...{ planned, words, id }} />
      <EditRowActions {...{ words }} namedBy={id} onOpen={open} />
    </div>
  )
}
