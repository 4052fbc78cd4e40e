import { type Amount, toAmount } from '@/lib/money/amount'
import { isZero, share } from '@/lib/money/arithmetic'
import type { MovedRow } from './queries'

export const parts = ['committed', 'disbursed', 'spent'] as const
export type Part = (typeof parts)[number]

export type Sums = Record<Part, Amount> & {
  /** Spent of what was committed, in per cent; not known once an entry lacks a rate. */
  rate: string | null
}

export const sumsOf = (row: MovedRow): Sums => {
  const [committed, disbursed, spent] = [
    toAmount(row.committed),
    toAmount(row.disbursed),
    toAmount(row.spent),
  ]
  return { committed, disbursed, spent, rate: row.missing > 0 ? null : share(spent, committed) }
}

export const isNothing = (sums: Sums) => parts.every((part) => isZero(sums[part]))
