'use client'
import { CalendarClock } from 'lucide-react'
import { EditList } from '@/components/projects/edit-list'
import { loadCombobox } from '@/components/projects/edit-organisation-field'
import { PlannedForm, type PlannedShared } from './planned-form'
import { PlannedLine } from './planned-line'
import type { ShownPlanned } from './planned-shown'

export function PlannedList({ schedule, ...shared }: PlannedShared & { schedule: ShownPlanned[] }) {
  const { words } = shared
  return (
    <EditList
      title={words.title}
      addLabel={words.add}
      empty={{ title: words.none, description: words.noneText, icon: <CalendarClock aria-hidden /> }}
      items={schedule}
      row={(one, refocus) => <PlannedLine {...shared} planned={one} refocus={refocus} />}
      form={(state) => <PlannedForm {...shared} {...state} />}
      onApproachAdd={loadCombobox}
      isWide
    />
  )
}
