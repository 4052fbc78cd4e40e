'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import styles from '@/components/portfolio/portfolio-table.module.css'
import { useRowLinks } from '@/components/table/use-row-links'
import { cellOf } from './cells'
import { type Column, columns, type DecisionCells, type Heading, type TableWords } from './row-cells'

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

function HeadingCell({ heading: { word, sort }, words }: { heading: Heading; words: TableWords }) {
  const Arrow = sort?.direction === 'descending' ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-sort={sort?.direction ?? undefined}
      className="px-2.5 py-2 text-start font-medium whitespace-nowrap first:ps-4 last:pe-4"
    >
      {sort ? (
        <a
          href={sort.href}
          className="inline-flex items-center gap-1 rounded-sm hover:text-ink hover:underline"
        >
          {word}
          {sort.direction && (
            <>
              <Arrow aria-hidden className="size-3.5" />
              <span className="sr-only">
                {sort.direction === 'ascending' ? words.sortedUp : words.sortedDown}
              </span>
            </>
          )}
        </a>
      ) : (
        word
      )}
    </th>
  )
}
