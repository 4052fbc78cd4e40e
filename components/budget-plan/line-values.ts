import type { Difference } from '@/components/form/conflict-view'
import type { Choice, Organisation } from '@/components/projects/edit-choices'
import { differing, labelOf, textDifferences } from '@/components/projects/edit-differences'
import { emptyTexts, textsOf } from '@/components/projects/edit-values'
import type { LineRecord } from '@/lib/budget-plan/line-columns'
import { casablancaToday } from '@/lib/format/casablanca'
import { formatNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { LineWords } from './plan-words'

export type YearValues = { year: string; isQuarterly: boolean; whole: string; quarters: string[] }
export type LineValues = {
  version: number
  title: Record<Locale, string>
  phaseId: string
  objectiveId: string
  funderId: number | null
  plan: { currency: string; years: YearValues[] }
}
export type LineChoices = { phases: Choice[]; objectives: Choice[]; organisations: Organisation[] }

const quarters = [1, 2, 3, 4]

export const emptyYear = (year: string): YearValues => ({
  ...{ year, isQuarterly: false, whole: '' },
  quarters: quarters.map(() => ''),
})

export const newLine = (currency: string): LineValues => ({
  ...{ version: 0, title: emptyTexts, phaseId: '', objectiveId: '', funderId: null },
  plan: { currency, years: [emptyYear(casablancaToday().slice(0, 4))] },
})

export const lineValuesOf = (line: LineRecord, locale: Locale): LineValues => ({
  version: line.version,
  title: textsOf(line.title),
  phaseId: String(line.phaseId ?? ''),
  objectiveId: String(line.objectiveId ?? ''),
  funderId: line.funderId,
  plan: {
    currency: line.currency,
    years: [...new Set(line.cells.map(({ year }) => year))].map((year) => {
      const written = (quarter: number | null) => {
        const cell = line.cells.find((one) => one.year === year && one.quarter === quarter)
        return cell ? formatNumber(cell.amount, locale) : ''
      }
      return {
        year: String(year),
        isQuarterly: line.cells.some((one) => one.year === year && one.quarter !== null),
        whole: written(null),
        quarters: quarters.map(written),
      }
    }),
  },
})

/** What two versions of a line say differently, in the reader's words. */
export const lineDifferences = (
  theirs: LineValues,
  mine: LineValues,
  words: LineWords,
  choices: LineChoices,
): Difference[] => {
  const row = (label: string, show: (values: LineValues) => string) => ({
    label,
    theirs: show(theirs),
    mine: show(mine),
  })
  const chosen = (list: readonly Choice[], id: string) =>
    list.find((one) => String(one.id) === id)?.label ?? ''
  return differing([
    ...textDifferences(words.lineTitle, theirs.title, mine.title, words.errors.languages),
    row(words.phase, ({ phaseId }) => chosen(choices.phases, phaseId)),
    row(words.objective, ({ objectiveId }) => chosen(choices.objectives, objectiveId)),
    row(words.funder, ({ funderId }) => (funderId === null ? '' : labelOf(choices.organisations, funderId))),
    row(words.currency, ({ plan }) => plan.currency),
    row(words.amounts, ({ plan }) => plan.years.map(amountsOf).join('\n')),
  ])
}

const amountsOf = ({ year, isQuarterly, whole, quarters }: YearValues) =>
  `${year}: ${isQuarterly ? quarters.map((amount) => amount || '0').join(' + ') : whole || '0'}`
