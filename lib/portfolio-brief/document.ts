import type { HealthCounts, HealthRow, MovedRow, OverviewRow } from '@/lib/dashboard/queries'
import type { LocalizedText } from '@/lib/localized-text'
import type { Currency } from '@/lib/money/currency'
import type { PartialDate } from '@/lib/partial-date/partial-date'

export type ComingRow = {
  kind: 'milestone' | 'meeting'
  id: number
  /** Of a milestone. */
  projectId: number | null
  title: LocalizedText | null
  /** Of a meeting. */
  number: number | null
  /** The project, or the committee. */
  of: LocalizedText
  due: PartialDate
  isIllustrative: boolean
  /** How many there are: more than are listed. */
  total: number
}

/** The whole brief, in no language: the one source of the page, the print, the PDF and the Word file. */
export type BriefDocument = {
  /** Of this shape; a later one is told apart by it. */
  format: 1
  /** The day in Morocco whose figures these are. */
  asAt: string
  ministry: LocalizedText | null
  overview: OverviewRow[]
  health: { counts: HealthCounts; rows: HealthRow[] }
  late: Counted
  soon: Counted
  coming: ComingRow[]
  currency: Currency
  /** Of everything, and by partnership. */
  money: MovedRow[]
}

export type Counted = { milestones: number; decisions: number }

/** A brief that was frozen: its own address, and when. */
export type BriefStamp = { id: number; asAt: string; at: string; by: string | null }
