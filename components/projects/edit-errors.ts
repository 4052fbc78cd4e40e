import { colonIn, listErrors } from '@/components/form/list-errors'
import type { Locale } from '@/lib/i18n/locale'
import type { EditWords } from './edit-words'

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

/** The errors of the form on a project for its summary, each with the field to go to. */
export const projectErrors = (errors: object, { details }: EditWords, reader: Locale) =>
  listErrors(errors, {
    idOf: (path) => {
      const [name = '', language] = path.split('.')
      return fieldId(language && language !== reader ? `${name}-${language}` : name)
    },
    labelOf: (path) => {
      const [name = ''] = path.split('.')
      return details[wordOfField[name] ?? (name as keyof EditWords['details'])]
    },
    order,
    colon: colonIn(reader),
  })
