import type { Tone } from '@/components/ui/tone'
import type { Locale } from '@/lib/i18n/locale'

/** One project as the list shows it: plain words, already in the reader's language. */
export type PortfolioCells = {
  id: number
  href: string
  code: string | null
  title: string
  /** Set when the title is in another language than the page. */
  titleLang?: Locale
  marks: string[]
  partnership: string
  programme: string
  funder: string
  implementer: string
  status: { word: string; tone: Tone }
  /** Without a tone, it is not judged. */
  health: { word: string; tone: Tone | null }
  period: string
  /** Per cent, and the same in words; null without milestones. */
  progress: { value: number; text: string; reached: string } | null
  next: { title: string; date: string } | null
  late: number
  activity: { text: string; title: string }
}

export type ListWords = { unknown: string; none: string; sortedUp: string; sortedDown: string }
