import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import type { Messages } from '@/lib/i18n/messages'

type LogFormProps = { words: Messages['reports']['form']; isFolded: boolean; children: ReactNode }

/* Open at once where a report is expected; folded once the milestone is reached. */
export function LogForm({ words, isFolded, children }: LogFormProps) {
  if (isFolded) {
    return (
      <Disclosure flush summary={words.correctionReached}>
        {children}
      </Disclosure>
    )
  }
  return (
    <div className="grid gap-3 rounded-md border border-accent/60 p-4">
      <div>
        <h3 className="font-semibold">{words.title}</h3>
        <p className="text-sm text-ink-muted">{words.text}</p>
      </div>
      {children}
    </div>
  )
}
