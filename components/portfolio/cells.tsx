import { OctagonAlert } from 'lucide-react'
import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import type { ListWords, PortfolioCells } from './row-cells'

export function ProjectTitle({ cells }: { cells: PortfolioCells }) {
  return (
    <div className="min-w-52">
      <Link href={cells.href} className="font-medium text-ink underline-offset-4 hover:underline">
        <span lang={cells.titleLang}>{cells.title}</span>
      </Link>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted empty:hidden">
        {cells.code && <Code>{cells.code}</Code>}
        {cells.marks.map((mark) => (
          <span key={mark} className="rounded-sm bg-info-soft px-1.5 text-info-ink">
            {mark}
          </span>
        ))}
      </p>
    </div>
  )
}

export function ProgressCell({
  progress,
  words,
}: {
  progress: PortfolioCells['progress']
  words: ListWords
}) {
  if (!progress) return <span className="text-ink-faint">{words.unknown}</span>
  return (
    <span className="block w-28">
      <span className="flex items-center gap-2">
        <span aria-hidden className="h-1.5 flex-1 overflow-hidden rounded-sm bg-line">
          <span className="block h-full bg-accent" style={{ inlineSize: `${progress.value}%` }} />
        </span>
        <bdi className="figures w-10 text-end text-sm">{progress.text}</bdi>
      </span>
      <span className="block text-sm whitespace-nowrap text-ink-muted">{progress.reached}</span>
    </span>
  )
}

export function NextMilestone({ next, none }: { next: PortfolioCells['next']; none: string }) {
  if (!next) return <span className="text-ink-faint">{none}</span>
  return (
    <div className="min-w-36">
      <span className="figures block whitespace-nowrap">{next.date}</span>
      <span className="line-clamp-2 text-sm text-ink-muted">{next.title}</span>
    </div>
  )
}

export function Late({ late, none }: { late: PortfolioCells['late']; none: string }) {
  if (!late) return <span className="text-ink-faint">{none}</span>
  return (
    <span className="inline-flex items-center gap-1 font-medium whitespace-nowrap text-danger-ink">
      <OctagonAlert aria-hidden className="size-3.5 text-danger" />
      <bdi aria-hidden className="figures">
        {late.count}
      </bdi>
      <span className="sr-only">{late.text}</span>
    </span>
  )
}
