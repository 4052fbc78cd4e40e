import { type FieldErrors, type FieldValues, get } from 'react-hook-form'
import { locales } from '@/lib/i18n/locale'

/** The sentence of a field's error; it comes from the schema or from the server already in the reader's words. */
export const errorAt = (errors: FieldErrors<FieldValues>, path: string): string | undefined =>
  (get(errors, path) as { message?: string } | undefined)?.message || undefined

export const errorsByLanguage = (errors: FieldErrors<FieldValues>, path: string) =>
  Object.fromEntries(locales.map((language) => [language, errorAt(errors, `${path}.${language}`)]))
