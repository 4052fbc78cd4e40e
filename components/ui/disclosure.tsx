import { ChevronRight } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './class-names'

type DisclosureProps = ComponentProps<'details'> & { summary: ReactNode; aside?: ReactNode; flush?: boolean }

export function Disclosure({ summary, aside, flush, className, children, ...props }: DisclosureProps) {
  return (
    <details {...props} className={className}>
      <summary
        className={cx(
          'flex min-h-8 list-none items-center gap-1.5 rounded-sm font-medium text-ink-muted hover:text-ink',
          'pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden',
        )}
      >
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 transition-transform [details[open]>summary>&]:rotate-90! rtl:rotate-180"
        />
        <span className="min-w-0 flex-1">{summary}</span>
        {aside && <span className="text-sm font-normal text-ink-faint">{aside}</span>}
      </summary>
      <div className={cx('pt-1 pb-2', !flush && 'ps-5.5')}>{children}</div>
    </details>
  )
}
