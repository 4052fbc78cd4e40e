import 'server-only'
import type { GapWords } from '@/components/milestones/gap'
import { slippageWords } from '@/components/milestones/slippage-words'
import { formatPercent } from '@/lib/format/number'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { DifferenceCells, DifferenceValue, DifferenceWords } from './difference-cells'
import { type DifferenceRow, differenceRows, type Official, type Reported } from './difference-rows'

export const differenceCellsOf = (report: Reported, official: Official, locale: Locale): DifferenceCells[] =>
  differenceRows(report, official).map((row) => ({
    field: translator(locale, 'reports.difference')(row.field),
    official: officialOf(row, locale),
    reported: shownValue(row.reported, locale),
    gap: gapOf(row, locale),
  }))

export const differenceWords = (locale: Locale): DifferenceWords => {
  const t = translator(locale, 'reports.difference')
  return { caption: t('caption'), official: t('official'), reported: t('reported') }
}

const officialOf = (row: DifferenceRow, locale: Locale): DifferenceCells['official'] => {
  if (row.field !== 'actual' || row.official) return shownValue(row.official, locale)
  const t = translator(locale, 'reports.difference')
  const planned = row.due && t('planned', { date: formatPartialDate(row.due, locale) })
  return { notReached: t('notReached'), planned: planned ?? undefined }
}

const shownValue = (value: string | number | null, locale: Locale): DifferenceValue => {
  if (typeof value === 'number') return { text: formatPercent(value, locale), isFigure: true }
  if (value) return { text: formatPartialDate(value, locale), date: value }
  return { text: translator(locale, 'reports.difference')('unknown'), isUnknown: true }
}

const gapOf = (row: DifferenceRow, locale: Locale): GapWords | null => {
  if (row.field === 'actual')
    return slippageWords({ from: row.official ?? row.due, to: row.reported, none: 'sameDate' }, locale)
  if (row.field === 'forecast')
    return slippageWords({ from: row.official, to: row.reported, none: 'sameDate' }, locale)
  const t = translator(locale, 'reports.difference')
  const change = row.reported - row.official
  if (change === 0) return { tone: 'neutral', text: t('same') }
  const points = t('points', { count: Math.abs(change) })
  return { tone: change > 0 ? 'ok' : 'attention', text: t(change > 0 ? 'up' : 'down', { points }) }
}
