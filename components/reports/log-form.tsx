import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import type { Messages } from '@/lib/i18n/messages'

type LogFormProps = { words: Messages['reports']['form']; isFolded: boolean; children: ReactNode }

/* Open at once where a report is expected; folded once the milestone is reached. */
export function LogForm({ words, isFolded, children }: LogFormProps) {
  if (isFolded) return <Folded summary={words.correctionReached}>{children}</Folded>
  return (
    <div
      id="log"
      className="grid scroll-mt-20 grid-cols-1 gap-3 rounded-lg border border-accent/60 bg-surface p-4"
    >
      <div>
        <h3 className="font-semibold">{words.title}</h3>
        <p className="text-sm text-ink-muted">{words.text}</p>
      </div>
      {children}
    </div>
  )
}

export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <Disclosure
      id="log"
      flush
      summary={summary}
      className="scroll-mt-20 rounded-lg border bg-surface px-4 py-1.5"
    >
      {children}
    </Disclosure>
  )
}
