import type { PartialDate } from '@/lib/partial-date/partial-date'
import type { ReportKind } from '@/lib/reports/rules'

export type Reported = {
  kind: ReportKind
  reached: PartialDate | null
  forecast: PartialDate | null
  percent: number | null
}
export type Official = {
  due: PartialDate | null
  reached: PartialDate | null
  isReached: boolean
  percent: number
}

export type DifferenceRow =
  | { field: 'actual'; official: PartialDate | null; reported: PartialDate | null; due: PartialDate | null }
  | { field: 'forecast'; official: PartialDate | null; reported: PartialDate | null }
  | { field: 'percent'; official: number; reported: number }

/** What would become official if the report were accepted, beside what is official now. */
export const differenceRows = (report: Reported, official: Official): DifferenceRow[] => {
  if (report.kind === 'reached')
    return [{ field: 'actual', official: official.reached, reported: report.reached, due: official.due }]
  const { percent } = report
  const isSaid = percent !== null && (report.kind === 'progress' || percent !== official.percent)
  const progress: DifferenceRow[] = isSaid
    ? [{ field: 'percent', official: official.percent, reported: percent }]
    : []
  if (report.kind === 'progress') return progress
  return [{ field: 'forecast', official: official.due, reported: report.forecast }, ...progress]
}
