import type { Difference } from '@/components/form/conflict-view'
import { formatPartialDate } from '@/lib/format/partial-date'
import { type Locale, locales } from '@/lib/i18n/locale'
import { parsePartialDate } from '@/lib/partial-date/parse'
import type { Choice, Choices } from './edit-choices'
import type { ProjectValues } from './edit-values'
import type { EditWords } from './edit-words'

type Texts = Record<Locale, string>

/** What two versions of a project say differently, in the reader's words. */
export const projectDifferences = (
  theirs: ProjectValues,
  mine: ProjectValues,
  { details, labels, errors }: EditWords,
  choices: Choices,
  locale: Locale,
): Difference[] => {
  const row = (label: string, show: (values: ProjectValues) => string) => ({
    label,
    theirs: show(theirs),
    mine: show(mine),
  })
  const texts = (name: 'title' | 'summary' | 'area' | 'note') =>
    textDifferences(details[name], theirs[name], mine[name], errors.languages)
  return differing([
    ...texts('title'),
    row(details.partnership, ({ partnershipId }) => labelOf(choices.partnerships, Number(partnershipId))),
    row(details.kind, ({ kind }) => wordOf(labels.kind, kind)),
    row(details.status, ({ status }) => wordOf(labels.status, status)),
    row(details.class, (values) => wordOf(labels.class, values.class)),
    row(details.code, ({ code }) => code),
    row(details.start, ({ start }) => dateInWords(start, locale)),
    row(details.end, ({ end }) => dateInWords(end, locale)),
    ...texts('area'),
    ...texts('summary'),
    row(details.programmes, ({ programmeIds }) => labelsOf(choices.programmes, programmeIds)),
    row(details.strategies, ({ strategyIds }) => labelsOf(choices.strategies, strategyIds)),
    ...texts('note'),
  ])
}

export const textDifferences = (
  label: string,
  theirs: Texts,
  mine: Texts,
  languages: Record<Locale, string>,
) =>
  locales.map((language) => ({
    label: `${label} (${languages[language]})`,
    theirs: theirs[language],
    mine: mine[language],
  }))

export const differing = (rows: Difference[]) =>
  rows.filter(({ theirs, mine }) => theirs.trim() !== mine.trim())

export const wordOf = (words: Record<string, string>, key: string) => words[key] ?? key

export const labelOf = (choices: readonly Choice[], id: number) =>
  choices.find((one) => one.id === id)?.label ?? ''

const labelsOf = (choices: readonly Choice[], ids: number[]) =>
  choices
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join('\n')

const dateInWords = (typed: string, locale: Locale) => {
  const parsed = parsePartialDate(typed, locale)
  return parsed.ok ? formatPartialDate(parsed.value, locale) : typed
}
