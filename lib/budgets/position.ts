import { type Amount, toAmount } from '@/lib/money/amount'
import { negate, share, sum } from '@/lib/money/arithmetic'
import type { TransactionKind } from './rules'

const kindOf = { committed: 'commitment', disbursed: 'disbursement', spent: 'expenditure' } as const
type Part = keyof typeof kindOf

/** Where a sum of money stands, all in one currency. Left = committed − spent; execution = spent ÷ committed, in per cent. */
export type Position = Record<Part | 'remaining', Amount> & {
  /** One decimal; null without a commitment. */
  rate: string | null
  /** Waiting for validation, in none of the above; a promise and its payment are never added up. */
  awaiting: Record<Part, Amount>
}

type Total = { kind: TransactionKind; currency: string; official: string; submitted: string }

/** The totals are sums of the database; here they are only put side by side, exactly. */
export const positionOf = (totals: readonly Total[]): Position => {
  const of = (part: Part, column: 'official' | 'submitted') =>
    sum(totals.filter(({ kind }) => kind === kindOf[part]).map((total) => toAmount(total[column])))
  return positionFrom(
    {
      committed: of('committed', 'official'),
      disbursed: of('disbursed', 'official'),
      spent: of('spent', 'official'),
    },
    {
      committed: of('committed', 'submitted'),
      disbursed: of('disbursed', 'submitted'),
      spent: of('spent', 'submitted'),
    },
  )
}

export const positionFrom = (official: Record<Part, Amount>, awaiting: Record<Part, Amount>): Position => ({
  ...official,
  remaining: sum([official.committed, negate(official.spent)]),
  rate: share(official.spent, official.committed),
  awaiting,
})
