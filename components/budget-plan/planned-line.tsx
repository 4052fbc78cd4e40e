'use client'
import { RemovableRow } from '@/components/budgets/removable-row'
import { Removal } from '@/components/budgets/removal'
import { removePlanned } from '@/lib/budget-plan/actions'
import { removePlannedSchema } from '@/lib/budget-plan/schema'
import { PlannedForm, type PlannedShared } from './planned-form'
import type { ShownPlanned } from './planned-shown'
import { PlannedSummary } from './planned-summary'

type Props = PlannedShared & { planned: ShownPlanned; refocus: () => void }

export function PlannedLine({ planned, refocus, ...shared }: Props) {
  const { words, projectId } = shared
  return (
    <RemovableRow
      {...{ words, refocus }}
      summary={(id) => <PlannedSummary {...{ planned, words, id }} />}
      form={(state) => <PlannedForm {...shared} {...state} planned={planned} />}
      removal={(state) => (
        <Removal
          {...{ ...state, words }}
          about={{ projectId, plannedId: planned.id, version: planned.version }}
          schema={removePlannedSchema}
          action={removePlanned}
        />
      )}
    />
  )
}
