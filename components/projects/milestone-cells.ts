import type { MilestoneState } from '@/lib/milestones/rules'

/** A text and, when it is not the page's, its language. */
export type Said = { text: string; lang?: 'ar' | 'fr' | 'en' }

/** One milestone as the list shows it: plain words, already in the reader's language. */
export type MilestoneCells = {
  id: number
  title: Said
  state: MilestoneState
  kind: string
  place?: Said
  responsible?: Said
  date: string | null
  /** A second line under the date: the forecast of what was reached on an unknown day. */
  forecast?: string
  baseline?: string
  slip?: { text: string; isLate: boolean }
  percent?: string
  claim?: string
}

export type MilestoneListWords = {
  state: Record<MilestoneState, string>
  list: string
  noDate: string
  percent: string
  responsible: string
  reported: string
  awaiting: string
}
