import type { committee, committeeSeat } from '@/db/schema/committees'
import type { decision } from '@/db/schema/decisions'
import type { attendance } from '@/db/schema/meetings'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'

type Committee = typeof committee.$inferInsert
type Seat = typeof committeeSeat.$inferInsert
type Decision = typeof decision.$inferInsert

/** A person with an account is named by it. */
type Person = { name: string; account?: string }

/** As it is referred to: the number of the meeting and that of the decision in it. */
export type DecisionKey = `${number}/${number}`

export type IllustratedStep = {
  to: NonNullable<Decision['status']>
  by: string
  daysAgo: number
  reason?: string
  evidence?: string
}

export type IllustratedDecision = {
  kind: Decision['kind']
  text: LocalizedText
  owner: string
  ownerName?: string
  due: PartialDate
  /** As the project lists them, counted from one. */
  milestone?: number
  replaces?: { key: DecisionKey; by: string; daysAgo: number; reason: string }
  steps?: IllustratedStep[]
}

export type IllustratedItem = {
  title: LocalizedText
  duration?: number
  presenter?: string
  milestone?: number
  carries?: DecisionKey
  documents?: string
  /** Paragraphs; an array is a list. */
  said?: (string | string[])[]
  decisions?: IllustratedDecision[]
}

export type IllustratedMeeting = {
  number: number
  on: PartialDate
  from: string
  to: string
  place: LocalizedText
  onlineLink?: string
  language: 'ar' | 'fr' | 'en'
  state: 'planned' | 'convened' | 'held'
  items: IllustratedItem[]
  /** By organisation. */
  attendance?: Record<string, { kind: (typeof attendance.$inferInsert)['kind']; person?: string }>
  guests?: { name: string; organisation: string }[]
  circulated?: { daysAgo: number; commentsUntil: PartialDate }
  /** When all who vote have approved, the minutes are locked. */
  approvals?: { organisation: string; by: string; daysAgo: number; reservation?: string }[]
}

export type IllustratedCommittee = {
  name: LocalizedText
  text: LocalizedText
  quorum: { kind: NonNullable<Committee['quorumKind']>; value: number }
  seats: {
    organisation: string
    role: Seat['role']
    mandate: { from: PartialDate; to: PartialDate }
    representative: Person
    alternate?: Person
  }[]
  meetings: IllustratedMeeting[]
}
