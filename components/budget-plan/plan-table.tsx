import { useId } from 'react'
import styles from '@/components/budgets/position-table.module.css'
import type { PlanLine, PlanTable as Table } from '@/lib/budget-plan/plan-tables'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { currencyName } from '@/lib/money/currency'
import { PlanLineName } from './plan-line-name'
import { PlanSumText } from './plan-sum'
import { PlanYearCell } from './plan-year-cell'

type Props = {
  table: Table
  locale: Locale
  /** What differs from before is said beneath each amount. */
  compares?: boolean
  /** What the last line adds up, where not all the lines are shown. */
  wholeLabel?: string
}

/* One currency: its lines, a column for each year, and their sums. */
export function PlanTable({ table: { currency, years, lines, whole }, locale, compares, wholeLabel }: Props) {
  const id = useId()
  const words = messagesOf(locale).budgetPlan.table
  const shared = { currency, locale, compares }
  const cells = ({ years: planned, total }: Pick<PlanLine, 'years' | 'total'>) => (
    <>
      {years.map((year) => (
        <PlanYearCell key={year} year={year} planned={planned.get(year)} {...shared} />
      ))}
      <td data-label={words.total} className="font-medium">
        {total ? (
          <PlanSumText sum={total} {...shared} />
        ) : (
          <span aria-hidden className="text-ink-faint">
            –
          </span>
        )}
      </td>
    </>
  )
  return (
    <div className="border-t first:border-t-0">
      <h3 id={id} className="px-4 pt-3 pb-1.5 font-medium">
        <bdi translate="no">{currency}</bdi>{' '}
        <span className="font-normal text-ink-muted">
          <bdi>{currencyName(currency, locale)}</bdi>
        </span>
      </h3>
      <div className={styles.frame}>
        <table aria-labelledby={id} className={styles.table}>
          <thead className="text-sm text-ink-muted *:*:font-medium *:*:whitespace-nowrap">
            <tr>
              <th scope="col">{words.line}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              <th scope="col">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, ...planned }) => (
              <tr key={line.id}>
                <th scope="row" className="max-w-md font-normal">
                  <PlanLineName {...{ line, locale }} />
                </th>
                {cells(planned)}
              </tr>
            ))}
          </tbody>
          <tfoot className="font-medium">
            <tr>
              <th scope="row" className="font-semibold">
                {wholeLabel ?? words.total}
              </th>
              {cells({ ...whole, years: withoutParts(whole.years) })}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  )
}

/** A sum over lines that plan a year differently has no parts to show. */
const withoutParts = (years: PlanLine['years']): PlanLine['years'] =>
  new Map([...years].map(([year, sum]) => [year, { ...sum, parts: [] }]))
