import type { ReactNode } from 'react'
import { cx } from './class-names'

/* What is awaited, said once; the grey shapes inside are hidden from assistive technology. */
export function Loading({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" aria-busy="true">
      <span className="sr-only">{label}</span>
      {children}
    </div>
  )
}

export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cx('skeleton h-4', className)} />
}

export function SkeletonLines({ lines = 3 }: { lines?: number }) {
  return (
    <div aria-hidden className="space-y-2.5">
      {keys(lines).map((key) => (
        <Skeleton key={key} className={key === lines - 1 ? 'w-3/5' : 'w-full'} />
      ))}
    </div>
  )
}

export function SkeletonTable({ rows = 8, columns = 4 }: { rows?: number; columns?: number }) {
  return (
    <div aria-hidden className="divide-y">
      {keys(rows).map((row) => (
        <div key={row} className="flex h-10 items-center gap-6 px-4">
          {keys(columns).map((column) => (
            <Skeleton
              key={column}
              className={column === 0 ? 'flex-3' : cx('flex-1', column > 1 && 'max-sm:hidden')}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

function keys(count: number) {
  return Array.from({ length: count }, (_, index) => index)
}
