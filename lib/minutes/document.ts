import type { attendanceKinds, committeeKinds, decisionKinds, seatRoles } from '@/db/vocabulary'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { Said } from './said'

export type MinutesDecision = {
  reference: string
  number: number
  kind: (typeof decisionKinds)[number]
  text: LocalizedText
  owner: string | null
  ownerName: string | null
  due: string | null
}

export type MinutesSeat = {
  organisation: LocalizedText
  acronym: string | null
  role: (typeof seatRoles)[number]
  attendance: (typeof attendanceKinds)[number] | null
  person: string | null
  approved: boolean
  reservation: string | null
  approvedBy: string | null
}

export type MinutesItem = {
  id: number
  title: LocalizedText
  presenter: string | null
  duration: number | null
  /** The earlier decision that came back here. */
  carried: string | null
  said: Said | null
  decisions: MinutesDecision[]
}

/** What `minutes_document()` gives: the one text behind the screen, the print page, the Word file and the lock. */
export type MinutesDocument = {
  code: string | null
  number: number | null
  title: LocalizedText | null
  language: Locale
  committee: { name: LocalizedText; kind: (typeof committeeKinds)[number]; code: string }
  starts: PartialDate | null
  ends: string | null
  startsAt: string | null
  endsAt: string | null
  place: LocalizedText | null
  onlineLink: string | null
  seats: MinutesSeat[]
  guests: { name: string; organisation: string | null }[]
  items: MinutesItem[]
  otherDecisions: MinutesDecision[]
}
