import type { ReactNode } from 'react'
import { cx } from './class-names'

/* A code, number or address: read left to right and kept whole inside an Arabic sentence. */
export function Code({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <bdi dir="ltr" translate="no" className={cx('font-mono text-[0.93em] whitespace-nowrap', className)}>
      {children}
    </bdi>
  )
}
