import type { GapWords } from '@/components/milestones/gap'

/** A value as it is shown; `date` when it is one. */
export type DifferenceValue = { text: string; date?: string; isFigure?: true; isUnknown?: true }

/** One line of what would become official, as plain words in the reader's language. */
export type DifferenceCells = {
  field: string
  official: DifferenceValue | { notReached: string; planned?: string }
  reported: DifferenceValue
  gap: GapWords | null
}

export type DifferenceWords = { caption: string; official: string; reported: string }
