import type { Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localize } from '@/lib/localized-text'

type Choice = { id: number; name: LocalizedText; acronym?: string | null }

/** The choices of a filter, named in the reader's language. */
export const optionsOf = (choices: readonly Choice[], locale: Locale) =>
  choices.map(({ id, name, acronym }) => {
    const text = localize(name, locale)?.text ?? ''
    return { value: String(id), label: acronym ? `${acronym} · ${text}` : text }
  })

type Years = { first: number | null; last: number | null }

/** The years of what is known, and those asked for, the latest first. */
export const yearOptions = (
  known: Years | undefined,
  { from, to }: { from: number | null; to: number | null },
) => {
  const ends = [known?.first, known?.last, from, to].filter((year) => typeof year === 'number')
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  const years = ends.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => last - at)
  return years.map((year) => ({ value: String(year), label: String(year) }))
}
