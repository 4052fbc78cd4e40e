import { ArrowDown, ArrowUp } from 'lucide-react'

export type Heading = {
  word: string
  sort?: { href: string; direction: 'ascending' | 'descending' | null }
}

type Props = { heading: Heading; words: { sortedUp: string; sortedDown: string } }

/* A column's name; where it sorts, a link that turns the order round. */
export function HeadingCell({ heading: { word, sort }, words }: Props) {
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
