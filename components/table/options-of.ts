import type { Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localize } from '@/lib/localized-text'

type Choice = { id: number; name: LocalizedText; acronym?: string | null }

/** The choices of a filter, named in the reader's language. */
export const optionsOf = (choices: readonly Choice[], locale: Locale) =>
  choices.map(({ id, name, acronym }) => {
    const text = localize(name, locale)?.text ?? ''
    return { value: String(id), label: acronym ? `${acronym} · ${text}` : text }
  })
