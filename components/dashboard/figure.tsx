import type { ReactNode } from 'react'
import { cx } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { formatNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'

type TileProps = { title: string; icon: ReactNode; children: ReactNode }

/* What is counted, and its two or three figures. */
export function FigureTile({ title, icon, children }: TileProps) {
  return (
    <section className="h-full min-w-0 rounded-lg border bg-surface px-4 py-3">
      <h2 className="flex items-center gap-1.5 text-sm font-medium text-ink-muted [&>svg]:size-4 [&>svg]:shrink-0">
        {icon}
        {title}
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">{children}</ul>
    </section>
  )
}

type FigureProps = {
  value: number
  label: string
  /** The rows behind it; null where no list can tell. */
  href: string | null
  /** A mark beside the word: colour is never the only sign. */
  mark?: ReactNode
  className?: string
  locale: Locale
}

export function Figure({ value, label, href, mark, className, locale }: FigureProps) {
  const inside = (
    <>
      <bdi className={cx('figures block text-2xl leading-tight font-semibold', value > 0 && className)}>
        {formatNumber(value, locale)}
      </bdi>{' '}
      <span className="flex items-center gap-1 text-sm text-ink-muted [&>svg]:size-3.5 [&>svg]:shrink-0">
        {mark}
        {label}
      </span>
    </>
  )
  return (
    <li className="min-w-0">
      {href === null ? (
        <div>{inside}</div>
      ) : (
        <Link
          href={href}
          prefetch={false}
          className="-mx-1 block rounded-sm px-1 decoration-1 underline-offset-4 hover:bg-sunken hover:underline"
        >
          {inside}
        </Link>
      )}
    </li>
  )
}
