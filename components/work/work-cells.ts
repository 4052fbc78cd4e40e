import type { LocalizedText } from '@/lib/localized-text'
import type { Urgency, WorkKind } from '@/lib/work/rules'

/** A date and how far it is. */
export type WorkDate = { word: string; date: string; text: string; relative: string | null }

/** One thing that waits, as its line shows it: plain words, already in the reader's language. */
export type WorkCells = {
  key: string
  kind: WorkKind
  urgency: Urgency
  href: string
  label: string
  action: string
  /** In one language only, the one that is shown; a text where it is no record's own. */
  what: LocalizedText | string
  place: LocalizedText | null
  reference: string | null
  detail: string | null
  /** By when, or since when. */
  when: WorkDate | null
}
