'use client'
import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { Link } from '@/components/ui/link'
import { Tag } from '@/components/ui/tag'
import type { ColumnKey, SortKey } from '@/lib/portfolio/filters'
import { Late, NextMilestone, ProgressCell, ProjectTitle } from './cells'
import type { ListWords, PortfolioCells } from './row-cells'

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature })
const column = createColumnHelper<typeof features, PortfolioCells>()

export type Heading = {
  word: string
  sort?: { key: SortKey; href: string; direction: 'ascending' | 'descending' | null }
}

type PortfolioTableProps = {
  rows: PortfolioCells[]
  headings: Record<'title' | ColumnKey, Heading>
  visible: readonly ColumnKey[]
  words: ListWords
}

/* The server has sorted, filtered and cut the page; the table lays out the columns that the reader chose. */
export function PortfolioTable({ rows, headings, visible, words }: PortfolioTableProps) {
  const plain = (key: 'partnership' | 'programme' | 'funder' | 'implementer') =>
    column.accessor(key, {
      header: headings[key].word,
      cell: ({ getValue }) => (
        <Words
          text={getValue()}
          unknown={words.unknown}
          className={key === 'partnership' || key === 'programme' ? 'block min-w-28' : undefined}
        />
      ),
    })
  const columns = column.columns([
    column.accessor('title', {
      header: headings.title.word,
      cell: ({ row }) => <ProjectTitle cells={row.original} />,
    }),
    plain('partnership'),
    plain('programme'),
    plain('funder'),
    plain('implementer'),
    column.accessor('status', {
      header: headings.status.word,
      cell: ({ getValue }) => (
        <Tag quiet tone={getValue().tone}>
          {getValue().word}
        </Tag>
      ),
    }),
    column.accessor('period', {
      header: headings.period.word,
      cell: ({ getValue }) => (
        <Words text={getValue()} unknown={words.unknown} className="figures block min-w-28" />
      ),
    }),
    column.accessor('progress', {
      header: headings.progress.word,
      cell: ({ getValue }) => <ProgressCell progress={getValue()} words={words} />,
    }),
    column.accessor('next', {
      header: headings.next.word,
      cell: ({ getValue }) => <NextMilestone next={getValue()} none={words.none} />,
    }),
    column.accessor('late', {
      header: headings.late.word,
      cell: ({ getValue }) => <Late late={getValue()} none={words.none} />,
    }),
    column.accessor('activity', {
      header: headings.activity.word,
      cell: ({ getValue }) => (
        <span title={getValue().title} className="figures whitespace-nowrap text-ink-muted">
          {getValue().text}
        </span>
      ),
    }),
  ])
  const hidden = Object.keys(headings).filter((key) => key !== 'title' && !visible.includes(key as ColumnKey))
  const table = useTable({
    features,
    columns,
    data: rows,
    manualSorting: true,
    state: { columnVisibility: Object.fromEntries(hidden.map((key) => [key, false])) },
  })
  return (
    <table className="w-full border-collapse text-start max-md:hidden">
      <thead>
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
          <tr key={row.id} className="border-b last:border-b-0 hover:bg-sunken/60">
            {row.getVisibleCells().map((cell) => (
              <td key={cell.id} className="px-2.5 py-2.5 align-top first:ps-4 last:pe-4">
                <table.FlexRender cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function HeadingCell({ heading: { word, sort }, words }: { heading: Heading; words: ListWords }) {
  const Arrow = sort?.direction === 'descending' ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-sort={sort?.direction ?? undefined}
      className="px-2.5 py-2 text-start font-medium whitespace-nowrap first:ps-4 last:pe-4"
    >
      {sort ? (
        <Link
          href={sort.href}
          scroll={false}
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
        </Link>
      ) : (
        word
      )}
    </th>
  )
}

function Words({ text, unknown, className }: { text: string; unknown: string; className?: string }) {
  return text ? <span className={className}>{text}</span> : <span className="text-ink-faint">{unknown}</span>
}
