import { ArrowDown, ArrowUp } from 'lucide-react'
import type { SortKey } from '@/lib/portfolio/filters'
import type { ListWords } from './row-cells'

export type Heading = {
  word: string
  sort?: { key: SortKey; href: string; direction: 'ascending' | 'descending' | null }
}

export function HeadingCell({ heading: { word, sort }, words }: { heading: Heading; words: ListWords }) {
  const Arrow = sort?.direction === 'descending' ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-sort={sort?.direction ?? undefined}
      className="px-2 py-2 text-start font-medium whitespace-nowrap first:ps-4 last:pe-4"
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
