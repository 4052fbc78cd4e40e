import type { Difference } from '@/components/form/conflict-view'
import { differing, labelOf, textDifferences, wordOf } from '@/components/projects/edit-differences'
import type { MilestoneChoices, MilestoneFormWords } from './form-words'
import type { EditValues } from './milestone-values'

/** What two versions of a milestone say differently, in the reader's words. */
export const milestoneDifferences = (
  theirs: EditValues,
  mine: EditValues,
  words: MilestoneFormWords,
  choices: MilestoneChoices,
): Difference[] => {
  const row = (label: string, show: (values: EditValues) => string) => ({
    label,
    theirs: show(theirs),
    mine: show(mine),
  })
  return differing([
    ...textDifferences(words.title, theirs.title, mine.title, words.errors.languages),
    row(words.kind, ({ kind }) => wordOf(words.kinds, kind)),
    row(words.weight, ({ weight }) => weight),
    row(words.objective, ({ objectiveId }) => labelOf(choices.objectives, Number(objectiveId))),
    row(words.responsible, ({ responsibleId }) => labelOf(choices.organisations, Number(responsibleId))),
    row(words.begin, ({ begin }) => begin),
    row(words.due, ({ due }) => due),
    ...textDifferences(words.place, theirs.place, mine.place, words.errors.languages),
    ...textDifferences(words.note, theirs.note, mine.note, words.errors.languages),
  ])
}
