import { Tag } from '@/components/ui/tag'
import type { DueWords } from './due-words'

/* The date, and how late it is: a mark, a word and the days. */
export function DueText({ due, late }: DueWords) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <time dateTime={due.date}>
        <bdi>{due.text}</bdi>
      </time>
      {late && (
        <>
          <Tag tone="danger">{late.word}</Tag>
          <span className="text-sm text-ink-muted">{late.since}</span>
        </>
      )}
    </span>
  )
}
