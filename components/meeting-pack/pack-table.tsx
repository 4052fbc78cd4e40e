import type { TableBlock } from '@/lib/meeting-pack/sheet-blocks'
import { PackCell } from './pack-cell'
import styles from './pack-table.module.css'

export function PackTable({ block, linked }: { block: TableBlock; linked: boolean }) {
  const { caption, columns, rows } = block
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const [first, ...others] = columns
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, share, isFigure }) => (
              <th
                key={label}
                scope="col"
                className={isFigure ? styles.figure : undefined}
                style={{ inlineSize: `${(share / whole) * 100}%` }}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn whole each time, in this order
            <tr key={place}>
              <th scope="row" className={first?.isFigure ? styles.figure : 'font-normal'}>
                {head && <PackCell cell={head} linked={linked} />}
              </th>
              {others.map(({ label, isFigure }, at) => (
                <td key={label} data-label={label} className={isFigure ? styles.figure : undefined}>
                  <div>{cells[at] && <PackCell cell={cells[at]} linked={linked} />}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
