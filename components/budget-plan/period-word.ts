import type { Messages } from '@/lib/i18n/messages'

export type PeriodWords = Pick<Messages['budgetPlan'], 'period' | 'quarter'>

/** A year, or a quarter of it, as the reader calls it. */
export const periodWord = ({ period }: PeriodWords, year: number, quarter: number | null) =>
  quarter === null
    ? String(year)
    : period.replace('{quarter}', String(quarter)).replace('{year}', String(year))

export const quarterWord = ({ quarter: word }: PeriodWords, quarter: number) =>
  word.replace('{quarter}', String(quarter))
