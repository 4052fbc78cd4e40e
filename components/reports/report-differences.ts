import type { Difference } from '@/components/form/conflict-view'
import { type ReportValues, statementOf } from './report-values'
import type { ReportFormWords } from './report-words'

const fields = ['kind', 'reached', 'forecast', 'percent', 'reason', 'text', 'links'] as const

/** Where two versions of a report say different things. */
export const reportDifferences = (
  theirs: ReportValues,
  mine: ReportValues,
  words: Pick<
    ReportFormWords,
    'kindLegend' | 'kinds' | 'reached' | 'forecast' | 'percent' | 'reason' | 'details' | 'links'
  >,
): Difference[] => {
  const labels = { ...words, kind: words.kindLegend, text: words.details }
  const [saved, typed] = [statementOf(theirs), statementOf(mine)]
  return fields
    .filter((field) => String(saved[field]).trim() !== String(typed[field]).trim())
    .map((field) => ({
      label: labels[field],
      theirs: field === 'kind' ? words.kinds[saved.kind] : String(saved[field]),
      mine: field === 'kind' ? words.kinds[typed.kind] : String(typed[field]),
    }))
}
