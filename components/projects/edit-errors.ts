import { type FieldErrors, type FieldValues, get } from 'react-hook-form'
import { type Locale, locales } from '@/lib/i18n/locale'
import type { EditWords } from './edit-words'

/** The sentence of a field's error; it comes from the schema or from the server already in the reader's words. */
export const errorAt = (errors: FieldErrors<FieldValues>, path: string): string | undefined =>
  (get(errors, path) as { message?: string } | undefined)?.message || undefined

export const errorsByLanguage = (errors: FieldErrors<FieldValues>, path: string) =>
  Object.fromEntries(locales.map((language) => [language, errorAt(errors, `${path}.${language}`)]))

const localized = ['title', 'area', 'summary', 'note']
const order = [
  'title',
  'partnershipId',
  'status',
  'kind',
  'class',
  'code',
  'start',
  'end',
  'area',
  'summary',
  'programmeIds',
  'strategyIds',
  'note',
]
const wordOfField: Record<string, keyof EditWords['details']> = {
  partnershipId: 'partnership',
  programmeIds: 'programmes',
  strategyIds: 'strategies',
}

export const fieldId = (name: string) => `project-${name}`

/** The errors of the form on a project in the order of its fields, each with the field to go to. */
export const projectErrors = (errors: FieldErrors<FieldValues>, words: EditWords, reader: Locale) => {
  const colon = reader === 'fr' ? '\u00a0: ' : ': '
  return order
    .flatMap((name) =>
      localized.includes(name) ? [name, ...locales.map((language) => `${name}.${language}`)] : [name],
    )
    .flatMap((path) => {
      const message = errorAt(errors, path)
      if (!message) return []
      const [name = '', language] = path.split('.')
      const label = words.details[wordOfField[name] ?? (name as keyof EditWords['details'])]
      return [
        {
          fieldId: fieldId(language && language !== reader ? `${name}-${language}` : name),
          message: label + colon + message,
        },
      ]
    })
}
