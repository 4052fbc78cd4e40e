import type { ReactNode } from 'react'
import { cx } from './class-names'

/* `beside`: label and value on one line, for a narrow card. Otherwise a grid, the value under its label. */
export function DefinitionList({ beside, children }: { beside?: boolean; children: ReactNode }) {
  return (
    <dl
      className={cx(
        beside
          ? 'divide-y *:grid *:grid-cols-[minmax(7rem,2fr)_3fr] *:gap-x-4 *:py-2 *:first:pt-0 *:last:pb-0'
          : 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,11rem),1fr))] gap-x-6 gap-y-4',
      )}
    >
      {children}
    </dl>
  )
}

type DefinitionProps = { label: ReactNode; unknown: string; children?: ReactNode; wide?: boolean }

/* `unknown` is the word for nothing: an empty value is said, never left blank. */
export function Definition({ label, unknown, children, wide }: DefinitionProps) {
  const empty = children === null || children === undefined || children === '' || children === false
  return (
    <div className={cx('min-w-0', wide && 'col-span-full')}>
      <dt className="text-sm text-ink-muted">{label}</dt>
      <dd className={empty ? 'text-ink-faint' : 'text-ink'}>{empty ? unknown : children}</dd>
    </div>
  )
}
