import type { Tone } from '@/components/ui/tone'
import type { LocalizedText } from '@/lib/localized-text'
import type { DueWords } from './due-words'

/** One open decision as the project page shows it: plain words, already in the reader's language. */
export type PendingCells = {
  id: number
  reference: string
  /** In one language only, the one that is shown. */
  text: LocalizedText
  status: { word: string; tone: Tone }
  due: DueWords | null
}
