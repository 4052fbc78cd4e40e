import type { Locale } from '@/lib/i18n/locale'
import { fold } from '@/lib/partial-date/fold'

const WORDS: readonly (readonly [zeros: number, words: string])[] = [
  [3, 'k mille millier milliers thousand ألف آلاف ألفا'],
  [6, 'm million millions مليون ملايين مليونا'],
  [9, 'md mds mrd milliard milliards مليار ملايير مليارات مليارا'],
]
const MAGNITUDES = new Map(
  WORDS.flatMap(([zeros, words]) => words.split(' ').map((word) => [fold(word), zeros] as const)),
)
const BILLION: ReadonlySet<string> = new Set(['bn', 'billion', 'billions', 'بليون'])

/** How many zeros a folded word stands for. A billion has nine in English and twelve in French: there it is refused. */
export function zerosOf(word: string, locale: Locale): number | 'ambiguous' | undefined {
  if (BILLION.has(word)) return locale === 'en' ? 9 : 'ambiguous'
  return MAGNITUDES.get(word)
}
