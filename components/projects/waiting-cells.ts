import type { LocalizedText } from '@/lib/localized-text'

/** One waiting report as the project page shows it: plain words, already in the reader's language. */
export type WaitingCells = {
  id: number
  milestoneId: number
  /** In one language only, the one that is shown. */
  title: LocalizedText
  label: string
  official: string
  reported: string
  by: string
  reason: string | null
  /** For the reader to decide. */
  isTheirs: boolean
}

export type WaitingWords = { reported: string; examine: string; see: string }
