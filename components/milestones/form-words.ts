import type { DateFieldWords } from '@/components/form/date-field'
import type { FormWords } from '@/components/form/form-words'
import type { Choice } from '@/components/projects/edit-choices'
import type { Messages } from '@/lib/i18n/messages'

export type MilestoneFormWords = Messages['milestones']['form'] & {
  errors: FormWords
  kinds: Messages['milestones']['kind']
  date: DateFieldWords
}

export type MilestoneChoices = { objectives: Choice[]; organisations: Choice[] }

export const fieldOrder = [
  'title',
  'kind',
  'weight',
  'objectiveId',
  'responsibleId',
  'sessions',
  'begin',
  'due',
  'moveReason',
  'place',
  'note',
]

/** The id of a field from its path; the reader's own language is the field itself. */
export const fieldIdOf = (path: string, reader: string) =>
  `milestone-${path.replace(`.${reader}`, '').replaceAll('.', '-')}`

/** How the fields of the form are called, whichever row they are in. */
export const labelOf = (path: string, words: MilestoneFormWords): string | undefined => {
  const [first = '', row, inner = ''] = path.split('.')
  if (first !== 'sessions') return labels(words)[first]
  const label = labels(words)[inner]
  if (!row || !label) return label
  return words.sessionField.replace('{number}', String(Number(row) + 1)).replace('{field}', label)
}

const labels = (words: MilestoneFormWords): Record<string, string> => {
  const { title, kind, weight, objective, responsible, begin, due, place, note, moveReason } = words
  return {
    title,
    kind,
    weight,
    objectiveId: objective,
    responsibleId: responsible,
    begin,
    due,
    place,
    note,
    moveReason,
  }
}
