import type { committeeKinds } from '@/db/vocabulary'
import type { CurveRow } from '@/lib/budgets/curve'
import type { TransactionKind } from '@/lib/budgets/rules'
import type { DecisionKind, DecisionStatus } from '@/lib/decisions/rules'
import type { LocalizedText } from '@/lib/localized-text'
import type { MeetingState } from '@/lib/meetings/rules'
import type { MinutesDocument } from '@/lib/minutes/document'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { HealthLevel } from '@/lib/project-health/rules'
import type { ProjectStatus } from '@/lib/projects/rules'

export type PackMeeting = {
  id: number
  code: string | null
  number: number | null
  title: LocalizedText | null
  starts: PartialDate | null
  ends: string | null
  startsAt: string | null
  endsAt: string | null
  place: LocalizedText | null
  onlineLink: string | null
  state: MeetingState
  isIllustrative: boolean
}

export type PackCommittee = { id: number; name: LocalizedText; kind: (typeof committeeKinds)[number] }

export type PackItem = {
  id: number
  title: LocalizedText
  duration: number | null
  presenter: string | null
  documents: string | null
  /** Named only where the pack has that project: others are not the reader's. */
  projectId: number | null
  /** The earlier decision that comes back here. */
  reference: string | null
}

export type PackDecision = {
  id: number
  reference: string
  kind: DecisionKind
  text: LocalizedText
  status: DecisionStatus
  due: string | null
  owner: { id: number; name: LocalizedText; acronym: string | null } | null
  ownerName: string | null
}

export type PackPrevious = Pick<PackMeeting, 'id' | 'code' | 'number' | 'title' | 'starts' | 'state'> & {
  /** From its circulation on. */
  minutes: MinutesDocument | null
  lockedAt: string | null
  sha256: string | null
}

export type PackMilestone = {
  id: number
  standing: 'reached' | 'late' | 'next'
  title: LocalizedText
  baseline: PartialDate | null
  due: PartialDate | null
  reached: PartialDate | null
  percent: number
  /** Why its date was last moved. */
  reason: string | null
  /** How many of the project stand so: more than are listed. */
  total: number
}

/** What the rules measured, and their levels; money apart, which not everyone sees. */
export type PackHealth = {
  isFollowed: boolean
  schedule: HealthLevel | null
  decisions: HealthLevel | null
  freshness: HealthLevel | null
  lateDays: number | null
  overdueDays: number | null
  silentDays: number | null
  declared: HealthLevel | null
  declaredReason: string | null
}

export type PackState = {
  id: number
  code: string | null
  title: LocalizedText
  status: ProjectStatus
  /** Weighted official progress, per cent. */
  progress: string | null
  milestoneCount: number
  reachedCount: number
  health: PackHealth
  milestones: PackMilestone[]
}

/** Official sums, each currency apart, and the curve by year. */
export type PackMoney = {
  level: HealthLevel | null
  behindPercent: number | null
  funding: { currency: string; amount: string }[]
  totals: { kind: TransactionKind; currency: string; official: string; submitted: string }[]
  curve: CurveRow[]
}

/** `money` is null where the reader has no amounts to see. */
export type PackProject = PackState & { money: PackMoney | null }

/** What is seen with the committee. */
export type PackHead = {
  /** Of this shape; a later one is told apart by it. */
  format: 1
  meeting: PackMeeting
  committee: PackCommittee
  ministry: LocalizedText | null
  previous: PackPrevious | null
  agenda: PackItem[]
  decisions: PackDecision[]
}

/** The whole pack, in no language: the one source of the page, the print, the PDF and the Word file. */
export type PackDocument = PackHead & {
  /** The day in Morocco whose figures these are. */
  asAt: string
  projects: PackProject[]
}

/** A pack that was frozen: its own address, and when. */
export type FrozenStamp = { id: number; number: number; asAt: string; at: string; by: string | null }
