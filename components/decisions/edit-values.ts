import type { Difference } from '@/components/form/conflict-view'
import type { DateFieldWords } from '@/components/form/date-field'
import type { FormWords } from '@/components/form/form-words'
import type { Choice } from '@/components/projects/edit-choices'
import { differing, labelOf, textDifferences, wordOf } from '@/components/projects/edit-differences'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import type { Messages } from '@/lib/i18n/messages'
import type { LocalizedText } from '@/lib/localized-text'

export type EditWords = Messages['decisions']['form'] & {
  errors: FormWords
  kinds: Messages['decisions']['kind']
  date: DateFieldWords
  dueHint: string
  leave: string
}

export type EditChoices = {
  items: Choice[]
  organisations: Choice[]
  projects: Choice[]
  milestones: (Choice & { projectId: number })[]
}

/** A decision as the page reads it, and as a conflict hands it back. */
export type DecisionRecord = {
  version: number
  kind: string
  text: LocalizedText
  ownerOrganisationId: number | null
  ownerName: string | null
  due: string | null
  projectId: number | null
  milestoneId: number | null
  agendaItemId: number | null
}

/** What the form holds, as typed: a choice not made is an empty text. */
export type EditValues = {
  version: number
  kind: string
  text: Record<Locale, string>
  ownerOrganisationId: string
  ownerName: string
  due: string
  projectId: string
  milestoneId: string
  agendaItemId: string
}

const chosen = (id: number | null) => String(id ?? '')

export const editValuesOf = (record: DecisionRecord, locale: Locale): EditValues => ({
  version: record.version,
  kind: record.kind,
  text: { ar: '', fr: '', en: '', ...record.text },
  ownerOrganisationId: chosen(record.ownerOrganisationId),
  ownerName: record.ownerName ?? '',
  due: record.due ? formatPartialDate(record.due, locale) : '',
  projectId: chosen(record.projectId),
  milestoneId: chosen(record.milestoneId),
  agendaItemId: chosen(record.agendaItemId),
})

/** What two versions of a decision say differently, in the reader's words. */
export const decisionDifferences = (
  theirs: EditValues,
  mine: EditValues,
  words: EditWords,
  choices: EditChoices,
): Difference[] => {
  const row = (label: string, show: (values: EditValues) => string) => ({
    label,
    theirs: show(theirs),
    mine: show(mine),
  })
  return differing([
    row(words.kind, ({ kind }) => wordOf(words.kinds, kind)),
    ...textDifferences(words.text, theirs.text, mine.text, words.errors.languages),
    row(words.owner, (one) => labelOf(choices.organisations, Number(one.ownerOrganisationId))),
    row(words.ownerName, ({ ownerName }) => ownerName),
    row(words.due, ({ due }) => due),
    row(words.item, ({ agendaItemId }) => labelOf(choices.items, Number(agendaItemId))),
    row(words.project, ({ projectId }) => labelOf(choices.projects, Number(projectId))),
    row(words.milestone, ({ milestoneId }) => labelOf(choices.milestones, Number(milestoneId))),
  ])
}

export const fieldOrder = [
  'kind',
  'text',
  'ownerOrganisationId',
  'ownerName',
  'due',
  'agendaItemId',
  'projectId',
  'milestoneId',
]

export const fieldIdOf = (path: string, reader: string) =>
  `decision-${path.replace(`.${reader}`, '').replaceAll('.', '-')}`

export const fieldLabelOf = (path: string, words: EditWords): string | undefined => {
  const labels: Record<string, string> = {
    kind: words.kind,
    text: words.text,
    ownerOrganisationId: words.owner,
    ownerName: words.ownerName,
    due: words.due,
    agendaItemId: words.item,
    projectId: words.project,
    milestoneId: words.milestone,
  }
  return labels[path.split('.')[0] ?? '']
}
