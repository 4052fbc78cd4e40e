'use client'
import { type Heading, HeadingCell } from '@/components/table/heading-cell'
import styles from '@/components/table/list-table.module.css'
import { useRowLinks } from '@/components/table/use-row-links'
import { cellOf } from './cells'
import { type Column, columns, type DecisionCells, type TableWords } from './row-cells'

type DecisionTableProps = {
  rows: DecisionCells[]
  headings: Record<Column, Heading>
  words: TableWords
}

/* The server has sorted, filtered and cut the page. On a phone each row becomes a card, by style alone. */
export function DecisionTable({ rows, headings, words }: DecisionTableProps) {
  const follow = useRowLinks()
  const labels = Object.fromEntries(
    columns.map((key, at) => [`--label-${at + 1}`, JSON.stringify(headings[key].word)]),
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only follows links, which answer to the keyboard themselves
    <table onClick={follow} className={styles.table} style={labels}>
      <thead className="max-md:sr-only">
        <tr className="border-b text-sm text-ink-muted">
          {columns.map((key) => (
            <HeadingCell key={key} heading={headings[key]} words={words} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map((key) => (
              <td key={key}>{cellOf(key, row, words)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
