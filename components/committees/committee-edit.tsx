'use client'
import { type ComponentProps, useState } from 'react'
import { CommitteeArchive } from './committee-archive'
import { CommitteeForm } from './committee-form'
import { SeatList } from './seat-list'

type Props = Omit<ComponentProps<typeof CommitteeForm>, 'onUnsaved' | 'committee'> & {
  committee: NonNullable<ComponentProps<typeof CommitteeForm>['committee']>
} & Pick<ComponentProps<typeof SeatList>, 'seats' | 'organisations' | 'accounts'>

export function CommitteeEdit({ committee, seats, organisations, accounts, ...shared }: Props) {
  const [unsaved, setUnsaved] = useState(false)
  const { locale, words } = shared
  return (
    <div className="grid grid-cols-1 gap-8">
      <CommitteeForm {...shared} committee={committee} onUnsaved={setUnsaved} />
      <SeatList committeeId={committee.id} {...{ locale, words, seats, organisations, accounts }} />
      <CommitteeArchive committee={committee} isArchived={false} isHeld={unsaved} {...{ locale, words }} />
    </div>
  )
}
