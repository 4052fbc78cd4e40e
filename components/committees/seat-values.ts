import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'

export type SeatValues = {
  version: number
  organisationId: number | null
  role: string
  mandateFrom: string
  mandateTo: string
  representative: string
  representativeAccountId: string
  alternate: string
  alternateAccountId: string
}

export const emptySeat: SeatValues = {
  version: 0,
  organisationId: null,
  role: '',
  mandateFrom: '',
  mandateTo: '',
  representative: '',
  representativeAccountId: '',
  alternate: '',
  alternateAccountId: '',
}

type Seat = {
  version: number
  organisationId: number
  role: string
  mandateFrom: string | null
  mandateTo: string | null
  representative: string | null
  representativeAccountId: number | null
  alternate: string | null
  alternateAccountId: number | null
}

export const seatValuesOf = (seat: Seat, locale: Locale): SeatValues => ({
  version: seat.version,
  organisationId: seat.organisationId,
  role: seat.role,
  mandateFrom: typed(seat.mandateFrom, locale),
  mandateTo: typed(seat.mandateTo, locale),
  representative: seat.representative ?? '',
  representativeAccountId: String(seat.representativeAccountId ?? ''),
  alternate: seat.alternate ?? '',
  alternateAccountId: String(seat.alternateAccountId ?? ''),
})

/** As a conflict hands the row back. */
export type SavedSeat = {
  version: number
  organisation_id: number
  role: string
  mandate_from: string | null
  mandate_to: string | null
  representative: string | null
  representative_account_id: number | null
  alternate: string | null
  alternate_account_id: number | null
}

export const savedValuesOf = (saved: SavedSeat, locale: Locale): SeatValues =>
  seatValuesOf(
    {
      version: saved.version,
      organisationId: saved.organisation_id,
      role: saved.role,
      mandateFrom: saved.mandate_from,
      mandateTo: saved.mandate_to,
      representative: saved.representative,
      representativeAccountId: saved.representative_account_id,
      alternate: saved.alternate,
      alternateAccountId: saved.alternate_account_id,
    },
    locale,
  )

const typed = (date: string | null, locale: Locale) => (date === null ? '' : formatPartialDate(date, locale))
