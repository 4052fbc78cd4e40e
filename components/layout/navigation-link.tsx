'use client'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'

const looks = {
  side: 'flex h-9 items-center gap-2.5 rounded-md px-2.5 font-medium text-ink-muted hover:bg-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:text-accent-ink',
  bottom:
    'flex min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-center text-xs leading-tight font-medium text-ink-muted aria-[current]:text-accent-ink',
}

export function NavigationLink({
  href,
  also = [],
  look,
  children,
}: {
  href: string
  /** Other addresses that belong to the entry. */
  also?: readonly string[]
  look: keyof typeof looks
  children: ReactNode
}) {
  const here = usePathname()
  const isHere = [href, ...also].some((path) => here === path || here.startsWith(`${path}/`))
  return (
    <Link
      href={href}
      aria-current={isHere ? 'page' : undefined}
      className={cx(looks[look], '[&>svg]:size-4.5 [&>svg]:shrink-0')}
    >
      {children}
    </Link>
  )
}
