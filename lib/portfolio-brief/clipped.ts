import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { Cell } from '@/lib/meeting-pack/sheet-blocks'
import { cellIn } from '@/lib/meeting-pack/sheet-cells'

/** At most so many letters, cut between two words where there are any. */
export const clipped = (text: string, most: number) => {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= most) return plain
  const cut = plain.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.،؛\uD800-\uDBFF]+$/, '')}…`
}

export const clippedIn = (text: LocalizedText | null, most: number, locale: Locale): Cell => {
  const cell = cellIn(text, locale) ?? { text: '–' }
  return { ...cell, text: clipped(cell.text, most) }
}
