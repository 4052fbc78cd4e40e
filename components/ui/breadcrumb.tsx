import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './class-names'
import { Link } from './link'

type Crumb = { href: string; label: ReactNode }

/* The way back, without the page itself (its title follows). On a phone only the nearest step remains. */
export function Breadcrumb({ label, items }: { label: string; items: Crumb[] }) {
  return (
    <nav aria-label={label} className="text-sm text-ink-muted print:hidden">
      <ol className="flex min-w-0 flex-wrap items-center gap-x-1">
        {items.map((item, index) => (
          <li
            key={item.href}
            className={cx('flex min-w-0 items-center gap-1', index < items.length - 1 && 'max-sm:hidden')}
          >
            <ChevronRight aria-hidden className="size-3.5 shrink-0 rotate-180 sm:hidden rtl:rotate-0" />
            <Link href={item.href} className="truncate py-1 hover:text-ink hover:underline">
              <bdi>{item.label}</bdi>
            </Link>
            <ChevronRight
              aria-hidden
              className="size-3.5 shrink-0 text-ink-faint max-sm:hidden rtl:rotate-180"
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}
