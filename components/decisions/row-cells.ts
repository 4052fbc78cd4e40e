import type { Tone } from '@/components/ui/tone'

/** One decision as the register shows it: plain words, already in the reader's language. */
export type DecisionCells = {
  id: number
  href: string
  reference: string
  text: string
  /** Set when the text is in another language than the page. */
  textLang?: string
  kind: string
  committee: string
  owner: string
  ownerName: string | null
  due: string | null
  /** The word for it, when it is late. */
  overdue: string | null
  status: { word: string; tone: Tone }
}

export const columns = ['number', 'text', 'kind', 'committee', 'owner', 'due', 'status'] as const
export type Column = (typeof columns)[number]

export type TableWords = { unknown: string; noDue: string; sortedUp: string; sortedDown: string }
