import type { budgetRevision } from '@/db/schema/budget-revisions'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'

export type IllustratedLine = {
  title: LocalizedText
  /** Counted from one, as they are listed. */
  phase?: number
  objective?: number
  funder?: string
  currency: string
  /** For each year: the whole of it, or its four quarters. */
  amounts: Record<PartialDate, string | readonly string[]>
}

/** A line, counted from one, in a year or a quarter of it. */
export type IllustratedPlace = { line: number; year: PartialDate; quarter?: number }

export type IllustratedRevision = {
  kind: (typeof budgetRevision.$inferInsert)['kind']
  author: string
  daysAgo: number
  reason: string
  /** None in the original: it is what the lines say. */
  moves?: { from?: IllustratedPlace; to?: IllustratedPlace; amount: string }[]
  /** By the director; absent, it waits. */
  decided?: { state: 'approved' | 'refused'; daysAgo: number; text?: string }
}

export type IllustratedPlan = {
  lines: IllustratedLine[]
  revisions: IllustratedRevision[]
  schedule: { funder: string; due: PartialDate; amount: string; currency: string }[]
}
