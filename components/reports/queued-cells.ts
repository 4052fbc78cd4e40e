import type { LocalizedText } from '@/lib/localized-text'
import type { BylineWords } from './byline'
import type { DifferenceCells, DifferenceWords } from './difference-cells'

/** One report of a queue as its card shows it: plain words, already in the reader's language. */
export type QueuedCells = {
  id: number
  version: number
  projectId: number
  milestoneId: number
  /** In one language only, the one that is shown. */
  milestone: LocalizedText
  project: LocalizedText
  isIllustrative: boolean
  kind: string
  by: BylineWords
  /** How long ago. */
  since: string
  differences: DifferenceCells[]
  reason: string | null
  text: string | null
  links: string[]
  isReturned: boolean
  /** Why it came back. */
  asked: string | null
}

export type QueuedWords = {
  illustrative: string
  difference: DifferenceWords
  body: { reason: string; links: string }
}
