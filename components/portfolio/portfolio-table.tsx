'use client'
import { columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { type Heading, HeadingCell } from '@/components/table/heading-cell'
import styles from '@/components/table/list-table.module.css'
import { useRowLinks } from '@/components/table/use-row-links'
import type { ColumnKey } from '@/lib/portfolio/filters'
import { cellOf } from './cells'
import type { ListWords, PortfolioCells } from './row-cells'

const features = tableFeatures({ columnVisibilityFeature })
const columnsInOrder: readonly ('title' | ColumnKey)[] = [
  'title',
  'partnership',
  'programme',
  'funder',
  'implementer',
  'status',
  'health',
  'period',
  'progress',
  'next',
  'late',
  'activity',
]
const columns = columnsInOrder.map((id) => ({ id, accessorKey: id }))

type PortfolioTableProps = {
  rows: PortfolioCells[]
  headings: Record<'title' | ColumnKey, Heading>
  visible: readonly ColumnKey[]
  words: ListWords
}

/*
 * The server has sorted, filtered and cut the page; the table lays out the columns that the reader chose.
 * On a phone each row becomes a card, by style alone: the rows are rendered once.
 */
export function PortfolioTable({ rows, headings, visible, words }: PortfolioTableProps) {
  const follow = useRowLinks()
  const hidden = columnsInOrder.filter((key) => key !== 'title' && !visible.includes(key))
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => String(row.id),
    state: { columnVisibility: Object.fromEntries(hidden.map((key) => [key, false])) },
  })
  // Not the cells of each row: a page has hundreds, and nothing here depends on one.
  const shown = table.getVisibleLeafColumns()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only follows links, which answer to the keyboard themselves
    <table onClick={follow} className={styles.table} style={labelsOf(visible, headings)}>
      <thead className="max-md:sr-only">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} className="border-b text-sm text-ink-muted">
            {group.headers.map((header) => (
              <HeadingCell key={header.id} heading={headings[header.id as ColumnKey]} words={words} />
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {shown.map(({ id }) => (
              <td key={id}>{cellOf(id as ColumnKey, row.original, words)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/* On a phone the word of a column stands before each of its facts; said once for all rows. */
const labelsOf = (visible: readonly ColumnKey[], headings: PortfolioTableProps['headings']) =>
  Object.fromEntries(
    columnsInOrder
      .filter((key) => key === 'title' || visible.includes(key))
      .map((key, at) => [`--label-${at + 1}`, JSON.stringify(headings[key].word)]),
  )
