import { Hourglass } from 'lucide-react'
import type { ReactNode } from 'react'

/* What is declared and not yet official: a dashed frame and an hourglass, which nothing official has. */
export function ReportedMark({
  word,
  children,
  after,
}: {
  word: string
  children: ReactNode
  after?: string
}) {
  return (
    <span className="inline-flex max-w-full flex-wrap items-center gap-x-1.5 rounded-sm border border-dashed border-info px-1.5 py-px text-sm text-info-ink">
      <Hourglass aria-hidden className="size-3.5 shrink-0" />
      <span className="font-semibold">{word}</span>
      <span>{children}</span>
      {after && <span className="text-ink-muted">({after})</span>}
    </span>
  )
}
