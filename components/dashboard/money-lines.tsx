import type { ReactNode } from 'react'
import { FunderName } from '@/components/budgets/funder-name'
import type { Behind } from '@/lib/dashboard/behind'
import type { MovedRow } from '@/lib/dashboard/queries'
import { type Sums, sumsOf } from '@/lib/dashboard/sums'
import type { Locale } from '@/lib/i18n/locale'
import { toAmount } from '@/lib/money/amount'
import { compareAmounts, share, sum } from '@/lib/money/arithmetic'

export type MoneyLine = Sums & {
  key: number
  name: ReactNode
  /** The projects behind the line. */
  href: string | null
}

/** Those to which the most is promised first. */
export const partnershipLines = (rows: readonly MovedRow[], behind: Behind, locale: Locale): MoneyLine[] =>
  rows
    .flatMap((row) =>
      row.by === 'partnership' && row.key !== null
        ? [
            {
              ...sumsOf(row),
              key: row.key,
              name: <FunderName name={row.name} acronym={null} locale={locale} />,
              href: behind.money({ group: 'project', partnership: row.key }),
            },
          ]
        : [],
    )
    .sort((one, other) => compareAmounts(other.committed, one.committed))

/** The latest first; each rate is that of everything up to the end of the year. */
export const yearLines = (rows: readonly MovedRow[], behind: Behind): MoneyLine[] => {
  let [committed, spent, missing] = [toAmount('0'), toAmount('0'), 0]
  const lines = rows.flatMap((row) => {
    if (row.by !== 'year' || row.key === null) return []
    const sums = sumsOf(row)
    committed = sum([committed, sums.committed])
    spent = sum([spent, sums.spent])
    missing += row.missing
    return [
      {
        ...sums,
        key: row.key,
        name: <bdi className="figures">{row.key}</bdi>,
        href: behind.money({ group: 'project', from: row.key, to: row.key }),
        rate: missing > 0 ? null : share(spent, committed),
      },
    ]
  })
  return lines.reverse()
}
