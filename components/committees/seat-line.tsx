'use client'
import { useId } from 'react'
import { EditRowActions } from '@/components/projects/edit-row-actions'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { Tag } from '@/components/ui/tag'
import { formatPartialRange } from '@/lib/format/partial-range'
import { SeatForm, type SeatShared } from './seat-form'
import { SeatRemoval } from './seat-removal'

export type EditedSeat = {
  id: number
  organisationId: number
  organisation: string
  lang: string
  acronym: string | null
  role: keyof SeatShared['words']['seatRoles']
  mandateFrom: string | null
  mandateTo: string | null
  representative: string | null
  representativeAccountId: number | null
  alternate: string | null
  alternateAccountId: number | null
  version: number
}

type Props = SeatShared & { seat: EditedSeat; refocus: () => void }

export function SeatLine({ seat, refocus, ...shared }: Props) {
  const id = useId()
  const { row, mode, open, close, reread, settle, isSettling } = useRowMode<'edit' | 'remove'>()
  const { words, locale, committeeId } = shared
  const name = (
    <>
      <bdi lang={seat.lang}>{seat.organisation}</bdi>
      {seat.acronym && (
        <span className="ms-2 font-normal text-ink-muted">
          <bdi translate="no">{seat.acronym}</bdi>
        </span>
      )}
    </>
  )
  if (mode === 'edit')
    return <SeatForm {...shared} seat={seat} isSettling={isSettling} onSaved={settle} onCancel={close} />
  if (mode === 'remove')
    return (
      <SeatRemoval
        {...{ name, words, isSettling }}
        seat={{ committeeId, seatId: seat.id, version: seat.version }}
        onCancel={close}
        onChanged={() => {
          reread()
          refocus()
        }}
      />
    )
  const people = [seat.representative, seat.alternate].filter(Boolean)
  return (
    <div ref={row} className="flex items-start gap-3">
      <div className="min-w-0 flex-1">
        <p id={id} className="font-medium">
          {name}
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-ink-muted">
          <Tag icon={false}>{words.seatRoles[seat.role]}</Tag>
          {people.map((person) => (
            <bdi key={person}>{person}</bdi>
          ))}
          <bdi>{formatPartialRange(seat.mandateFrom, seat.mandateTo, locale, 'short')}</bdi>
        </p>
      </div>
      <EditRowActions words={words} namedBy={id} onOpen={open} />
    </div>
  )
}
