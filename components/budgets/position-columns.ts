import type { PositionTable } from '@/lib/budgets/position-tables'

export type PositionColumn = 'funded' | 'committed' | 'disbursed' | 'spent' | 'remaining' | 'rate' | 'planned'

export const wholeColumns: readonly PositionColumn[] = [
  'funded',
  'committed',
  'disbursed',
  'spent',
  'remaining',
  'rate',
]

/** Of some years alone: what is left of a promise that is spent over several years says nothing of one of them. */
export const yearColumns: readonly PositionColumn[] = ['committed', 'disbursed', 'spent']

/** What was planned stands beside what was paid, where anything was. */
export const withPlanned = (columns: readonly PositionColumn[], { whole }: PositionTable) =>
  whole.schedule
    ? columns.flatMap((column) => (column === 'disbursed' ? (['planned', column] as const) : [column]))
    : columns
