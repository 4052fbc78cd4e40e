import type { RefusalCode } from '@/lib/outcome'

/** The words every form needs, handed down by the server in the reader's language (lib/i18n/form-words). */
export type FormWords = {
  codes: Record<RefusalCode, string>
  fields: Record<string, string>
  offline: string
  summary: string
  required: string
  saving: string
  otherLanguages: string
  languages: Record<'ar' | 'fr' | 'en', string>
  /** Moving the lines of a list; `{title}` is the line, `{at}` its place among `{count}`. */
  order: {
    handle: string
    up: string
    down: string
    moved: string
    saved: string
    changed: string
    offline: string
  }
  conflict: {
    title: string
    explanation: string
    theirs: string
    mine: string
    keepMine: string
    takeTheirs: string
    field: string
    empty: string
  }
}
