import type { ReactNode } from 'react'
import { FunderName } from '@/components/budgets/funder-name'
import { executionOf, type PositionTable } from '@/lib/budgets/position-tables'
import type { Behind } from '@/lib/dashboard/behind'
import type { Locale } from '@/lib/i18n/locale'
import { type Amount, toAmount } from '@/lib/money/amount'
import { compareAmounts, isZero, share, sum } from '@/lib/money/arithmetic'

export const parts = ['committed', 'disbursed', 'spent'] as const
export type Part = (typeof parts)[number]

export type MoneyLine = Record<Part, Amount> & {
  key: number
  name: ReactNode
  /** The projects behind the line. */
  href: string | null
  rate: string | null
}

/** Those to which the most is promised first; where nothing moved yet there is no line. */
export const partnershipLines = ({ lines }: PositionTable, behind: Behind, locale: Locale): MoneyLine[] =>
  lines
    .filter((line) => line.withoutRate > 0 || parts.some((part) => !isZero(line.position[part])))
    .toSorted((one, other) => compareAmounts(other.position.committed, one.position.committed))
    .map((line) => ({
      ...line.position,
      key: line.key,
      name: line.named && <FunderName {...line.named} locale={locale} />,
      href: behind.money({ group: 'project', partnership: line.key }),
      rate: executionOf(line),
    }))

/** The latest first; each rate is that of everything up to the end of the year, and not known once an entry lacks a rate. */
export const yearLines = (table: PositionTable | undefined, behind: Behind): MoneyLine[] => {
  let [committed, spent, withoutRate] = [toAmount('0'), toAmount('0'), 0]
  const lines = (table?.lines ?? []).toSorted((one, other) => one.key - other.key)
  return lines
    .map((line) => {
      committed = sum([committed, line.position.committed])
      spent = sum([spent, line.position.spent])
      withoutRate += line.withoutRate
      return {
        ...line.position,
        key: line.key,
        name: <bdi className="figures">{line.key}</bdi>,
        href: behind.money({ group: 'project', from: line.key, to: line.key }),
        rate: withoutRate > 0 ? null : share(spent, committed),
      }
    })
    .toReversed()
}
