import { useId } from 'react'
import type { PositionTable as Table } from '@/lib/budgets/position-tables'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { currencyName } from '@/lib/money/currency'
import { FunderName } from './funder-name'
import { PositionRow } from './position-row'
import styles from './position-table.module.css'

type Props = { table: Table; by: 'funder' | 'year'; locale: Locale }

/* One currency alone. */
export function PositionTable({ table: { currency, lines, whole }, by, locale }: Props) {
  const id = useId()
  const words = messagesOf(locale).budgets.position
  const columns =
    by === 'funder'
      ? (['funded', 'committed', 'disbursed', 'spent', 'remaining', 'rate'] as const)
      : (['committed', 'disbursed', 'spent'] as const)
  const shared = { currency, locale, isWhole: by === 'funder' }
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
              <th scope="col">{words[by]}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, ...line }) => (
              <PositionRow
                key={key}
                {...shared}
                line={line}
                name={
                  line.funder ? (
                    <FunderName {...line.funder} locale={locale} />
                  ) : (
                    <bdi className="figures font-medium">{key}</bdi>
                  )
                }
              />
            ))}
          </tbody>
          {lines.length > 1 && (
            <tfoot className="font-medium">
              <PositionRow
                {...shared}
                line={whole}
                name={<span className="font-semibold">{words.total}</span>}
              />
            </tfoot>
          )}
        </table>
      </div>
    </div>
  )
}
