import type { ReactNode } from 'react'
import { Code } from '@/components/ui/code'
import { Tag } from '@/components/ui/tag'
import { ToneIcon } from '@/components/ui/tone'
import type { ColumnKey } from '@/lib/portfolio/filters'
import type { ListWords, PortfolioCells } from './row-cells'

/** What one column shows of one project. */
export const cellOf = (column: 'title' | ColumnKey, row: PortfolioCells, words: ListWords): ReactNode => {
  switch (column) {
    case 'title':
      return projectTitle(row)
    case 'partnership':
    case 'programme':
      return row[column] ? <span className="block md:min-w-28">{row[column]}</span> : unknown(words.unknown)
    case 'funder':
    case 'implementer':
      return row[column] || unknown(words.unknown)
    case 'status':
      return (
        <Tag quiet tone={row.status.tone}>
          {row.status.word}
        </Tag>
      )
    case 'period':
      return row.period ? (
        <span className="figures block md:min-w-28">{row.period}</span>
      ) : (
        unknown(words.unknown)
      )
    case 'progress':
      return row.progress ? progress(row.progress) : unknown(words.unknown)
    case 'next':
      return row.next ? nextMilestone(row.next) : unknown(words.none)
    case 'late':
      return row.late ? late(row.late) : unknown(words.none)
    case 'activity':
      return (
        <span title={row.activity.title} className="figures whitespace-nowrap text-ink-muted">
          {row.activity.text}
        </span>
      )
  }
}

const unknown = (word: string) => (
  <span data-unknown className="text-ink-faint">
    {word}
  </span>
)

const projectTitle = (row: PortfolioCells) => (
  <div className="md:min-w-52">
    <a href={row.href} lang={row.titleLang} className="font-medium underline-offset-4 hover:underline">
      {row.title}
    </a>
    {(row.code || row.marks.length > 0) && (
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">
        {row.code && <Code>{row.code}</Code>}
        {row.marks.map((mark) => (
          <span key={mark} className="rounded-sm bg-info-soft px-1.5 text-info-ink">
            {mark}
          </span>
        ))}
      </p>
    )}
  </div>
)

const progress = ({ value, text, reached }: NonNullable<PortfolioCells['progress']>) => (
  <span className="block w-28">
    <span className="flex items-center gap-2">
      <span aria-hidden className="h-1.5 flex-1 overflow-hidden rounded-sm bg-line">
        <span className="block h-full bg-accent" style={{ inlineSize: `${value}%` }} />
      </span>
      <bdi className="figures w-10 text-end text-sm">{text}</bdi>
    </span>
    <span className="block text-sm whitespace-nowrap text-ink-muted">{reached}</span>
  </span>
)

const nextMilestone = ({ date, title }: NonNullable<PortfolioCells['next']>) => (
  <div className="min-w-36">
    <span className="figures block whitespace-nowrap">{date}</span>
    <span className="line-clamp-2 text-sm text-ink-muted">{title}</span>
  </div>
)

const late = ({ count, text }: NonNullable<PortfolioCells['late']>) => (
  <span className="inline-flex items-center gap-1 font-medium whitespace-nowrap text-danger-ink [&>svg]:size-3.5 [&>svg]:text-danger">
    <ToneIcon tone="danger" />
    <bdi aria-hidden className="figures">
      {count}
    </bdi>
    <span className="sr-only">{text}</span>
  </span>
)
