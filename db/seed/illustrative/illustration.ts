import type { funding } from '@/db/schema/funding'
import type { milestone } from '@/db/schema/milestones'
import type { party } from '@/db/schema/parties'
import type { phase } from '@/db/schema/phases'
import type { project } from '@/db/schema/projects'
import type { progressReport } from '@/db/schema/reports'
import type { transaction } from '@/db/schema/transactions'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { IllustratedCommittee } from './committees/told'
import type { IllustratedPlan } from './illustrated-plan'

type Move = { to: PartialDate; reason: string; daysAgo: number }

/** `decided` by who validates in the project; a returned report says why. */
export type IllustratedReport = {
  author: string
  kind: (typeof progressReport.$inferInsert)['kind']
  state: 'submitted' | 'accepted' | 'returned'
  reached?: PartialDate
  forecast?: PartialDate
  percent?: number
  reason?: string
  text: string
  daysAgo: number
  decided?: { daysAgo: number; text?: string }
}

/** The due date is the last move of the forecast, or the baseline when it never moved. */
export type IllustratedMilestone = {
  kind: NonNullable<(typeof milestone.$inferInsert)['kind']>
  title: LocalizedText
  baseline: PartialDate
  begin?: PartialDate
  moves?: Move[]
  reached?: PartialDate
  percent?: number
  cancelled?: { daysAgo: number; reason: string }
  place?: LocalizedText
  country?: string
  responsible?: string
  weight?: number
  /** Counted from one, as they are listed. */
  objective?: number
  phase?: number
  reports?: IllustratedReport[]
}

/** What a funder gives; without `money`, it is not known how much. */
export type IllustratedFunding = {
  organisation: string
  form?: (typeof funding.$inferInsert)['form']
  money?: { amount: string; currency: string }
  starts: PartialDate
  ends: PartialDate
  agreement?: string
}

/** Accepted by who validates in the project, unless it still waits. */
export type IllustratedEntry = {
  author: string
  kind: (typeof transaction.$inferInsert)['kind']
  funder: string
  to?: string
  daysAgo: number
  amount: string
  currency: string
  reference?: string
  waits?: true
}

export type Illustration = {
  code: string
  partnership: string
  /** Who validates its reports and moves its forecasts. */
  validator: string
  baselinesApproved: { daysAgo: number }
  title: LocalizedText
  summary: LocalizedText
  area: LocalizedText
  kind: (typeof project.$inferInsert)['kind']
  status: (typeof project.$inferInsert)['status']
  start: PartialDate
  end: PartialDate
  months: number
  budget?: { amount: string; currency: string }
  parties: { organisation: string; role: (typeof party.$inferInsert)['role'] }[]
  committee?: IllustratedCommittee
  funding?: IllustratedFunding[]
  entries?: IllustratedEntry[]
  plan?: IllustratedPlan
  phases: { kind: (typeof phase.$inferInsert)['kind']; months: number }[]
  /** `under` is the number of the parent, counted from one. */
  objectives: { kind: string; text: LocalizedText; under?: number }[]
  milestones: IllustratedMilestone[]
}
