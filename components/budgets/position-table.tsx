import { type ReactNode, useId } from 'react'
import type { PositionLine, PositionTable as Table } from '@/lib/budgets/position-tables'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { currencyName } from '@/lib/money/currency'
import type { PositionColumn } from './position-columns'
import { PositionRow } from './position-row'
import styles from './position-table.module.css'

type Props = {
  table: Table
  /** What a line is. */
  heading: string
  columns: readonly PositionColumn[]
  nameOf: (line: PositionLine) => ReactNode
  /** What the sum is of, where the lines are not all there. */
  total?: string
  locale: Locale
}

/* One currency alone. */
export function PositionTable({
  table: { currency, lines, whole },
  heading,
  columns,
  nameOf,
  total,
  locale,
}: Props) {
  const id = useId()
  const words = messagesOf(locale).budgets.position
  const shared = { currency, locale, columns }
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
              <th scope="col">{heading}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <PositionRow key={line.key} {...shared} line={line} name={nameOf(line)} />
            ))}
          </tbody>
          {(lines.length > 1 || total) && (
            <tfoot className="font-medium">
              <PositionRow
                {...shared}
                line={whole}
                name={<span className="font-semibold">{total ?? words.total}</span>}
              />
            </tfoot>
          )}
        </table>
      </div>
    </div>
  )
}
