import type { LocalizedText } from './localized-text'

/** Something to choose from, as it is stored; the interface names it in the reader's language. */
export type Choice = { id: number; name: LocalizedText; acronym?: string | null }
