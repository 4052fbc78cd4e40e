'use client'
import { UsersRound } from 'lucide-react'
import { EditList } from '@/components/projects/edit-list'
import { loadCombobox } from '@/components/projects/edit-organisation-field'
import type { SeatShared } from './seat-form'
import { SeatForm } from './seat-form'
import { type EditedSeat, SeatLine } from './seat-line'

export function SeatList({ seats, ...shared }: SeatShared & { seats: EditedSeat[] }) {
  const words = shared.words.seats
  return (
    <div id="seats" className="scroll-mt-16">
      <EditList
        title={words.title}
        intro={words.intro}
        addLabel={words.add}
        empty={{ title: words.empty, description: words.emptyText, icon: <UsersRound aria-hidden /> }}
        items={seats}
        row={(seat, refocus) => <SeatLine {...shared} seat={seat} refocus={refocus} />}
        form={(state) => <SeatForm {...shared} {...state} />}
        onApproachAdd={loadCombobox}
      />
    </div>
  )
}
