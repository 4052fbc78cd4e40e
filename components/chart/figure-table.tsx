'use client'
import type { ReactNode } from 'react'
import styles from './chart.module.css'

export type Figures = {
  caption: string
  columns: readonly string[]
  rows: readonly { key: string | number; name: ReactNode; cells: readonly string[] }[]
}

/* The figures of a drawing, exact. In the client, so that its many cells are not sent twice. */
export function FigureTable({ caption, columns: [first, ...others], rows }: Figures) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="sr-only">{caption}</caption>
        <thead className="text-sm text-ink-muted *:*:font-medium">
          <tr>
            <th scope="col">{first}</th>
            {others.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row" className="font-medium">
                {name}
              </th>
              {others.map((column, at) => (
                <td key={column} data-label={column}>
                  <bdi className="figures">{cells[at]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
