import type { ReactNode } from 'react'
import { cx } from './class-names'
import { Link } from './link'

type Tab = { href: string; label: ReactNode; count?: ReactNode; current?: boolean }

/* Pages of one record, as links: each has its address, the current one is marked. */
export function TabsNav({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="-mx-1 overflow-x-auto px-1 print:hidden">
      <ul className="flex min-w-max gap-5 border-b">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={cx(
                '-mb-px flex h-10 items-center gap-1.5 border-b-2 font-medium -outline-offset-2 pointer-coarse:h-11',
                tab.current
                  ? 'border-accent text-ink'
                  : 'border-transparent text-ink-muted hover:border-line-strong hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count != null && (
                <span className="figures rounded-sm bg-sunken px-1 text-xs text-ink-muted">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
