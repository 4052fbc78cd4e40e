'use client'
import { Check, Pencil, RotateCcw, Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useReady } from '@/components/form/use-ready'
import { useVerb } from '@/components/milestones/use-verb'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { acceptTransaction } from '@/lib/budgets/actions'
import type { EntryDeskWords, EntryMay, EntryToWorkOn } from './entry-words'

type Props = {
  entry: EntryToWorkOn
  may: EntryMay
  words: EntryDeskWords
  /** The page is on its way: until then a verb would name the version before. */
  refreshing: boolean
  /** A form was opened here and closed again: the focus comes back. */
  wasLeft: boolean
  onOpen: (verb: 'edit' | 'return' | 'reverse') => void
  onAccepted: () => void
}

export function EntryVerbs({ entry, may, words, refreshing, wasLeft, onOpen, onAccepted }: Props) {
  const ready = useReady()
  const buttons = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wasLeft) buttons.current?.querySelector('button')?.focus()
  }, [wasLeft])
  const { decision, errors } = words
  const accepting = useVerb({
    action: acceptTransaction,
    words: errors,
    changed: decision.changed,
    onDone: onAccepted,
  })
  const disabled = accepting.busy || refreshing
  const key = { projectId: entry.projectId, transactionId: entry.id, version: entry.version }
  const open = (verb: 'edit' | 'return' | 'reverse') => ({ disabled, onClick: () => onOpen(verb) })
  return (
    <Card title={may.decide ? decision.title : words.manage} className="print:hidden">
      {accepting.problem && (
        <Notice tone="danger" live="alert" className="mb-3">
          {accepting.problem}
        </Notice>
      )}
      <div ref={buttons} inert={!ready} className="flex flex-wrap gap-2 max-sm:*:flex-1">
        {may.decide && (
          <>
            <Button
              variant="primary"
              icon={<Check aria-hidden />}
              busy={disabled}
              onClick={() => accepting.run(key)}
            >
              {decision.accept}
            </Button>
            <Button icon={<Undo2 aria-hidden className="rtl:-scale-x-100" />} {...open('return')}>
              {decision.return}
            </Button>
          </>
        )}
        {may.edit && (
          <Button icon={<Pencil aria-hidden />} {...open('edit')}>
            {words.change}
          </Button>
        )}
        {may.reverse && (
          <Button icon={<RotateCcw aria-hidden className="rtl:-scale-x-100" />} {...open('reverse')}>
            {decision.reverse}
          </Button>
        )}
      </div>
    </Card>
  )
}
