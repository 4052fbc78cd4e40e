import { type Amount, toAmount } from '@/lib/money/amount'
import { negate, share, sum } from '@/lib/money/arithmetic'
import { isCurrency } from '@/lib/money/currency'
import type { TransactionKind } from './rules'

/** Where a sum of money stands, all in one currency. Left = committed − spent; execution = spent ÷ committed, in per cent. */
export type Position = Record<'committed' | 'disbursed' | 'spent' | 'remaining', Amount> & {
  /** One decimal; null without a commitment. */
  rate: string | null
  /** Waiting for validation, in none of the above. */
  awaiting: Amount
}

type Total = { kind: TransactionKind; currency: string; official: string; submitted: string }

/** The totals are sums of the database; here they are only put side by side, exactly. */
export const positionOf = (totals: readonly Total[]): Position => {
  const of = (kind: TransactionKind) =>
    sum(totals.filter((total) => total.kind === kind).map(({ official }) => toAmount(official)))
  const [committed, disbursed, spent] = [of('commitment'), of('disbursement'), of('expenditure')]
  return {
    committed,
    disbursed,
    spent,
    remaining: sum([committed, negate(spent)]),
    rate: share(spent, committed),
    awaiting: sum(totals.map(({ submitted }) => toAmount(submitted))),
  }
}

/** One group per currency, and in it one part per `by`; both in the order of the totals. */
export const byCurrency = <T extends Total>(totals: readonly T[], by: (total: T) => number) =>
  grouped(totals, ({ currency }) => currency).flatMap(([currency, ofCurrency]) =>
    isCurrency(currency)
      ? [
          {
            currency,
            whole: positionOf(ofCurrency),
            parts: grouped(ofCurrency, by).map(([key, part]) => ({
              key,
              totals: part,
              position: positionOf(part),
            })),
          },
        ]
      : [],
  )

const grouped = <T, K>(list: readonly T[], by: (one: T) => K): [K, T[]][] => {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const group = groups.get(by(one))
    if (group) group.push(one)
    else groups.set(by(one), [one])
  }
  return [...groups]
}
