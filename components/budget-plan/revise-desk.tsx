'use client'
import { ArrowLeftRight, PlusCircle } from 'lucide-react'
import { useState } from 'react'
import { useReady } from '@/components/form/use-ready'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { ChangeKind } from '@/lib/budget-plan/rules'
import type { Locale } from '@/lib/i18n/locale'
import type { EditedLine } from './line-form'
import type { RevisionWords } from './plan-words'
import { RevisionForm } from './revision-form'
import { useAnswered } from './use-answered'

type Props = {
  projectId: number
  seen: number
  lines: EditedLine[]
  locale: Locale
  words: RevisionWords
  close: string
}

/* Asking for the budget to be revised; the form opens in the same place. */
export function ReviseDesk({ words, close, ...shared }: Props) {
  const ready = useReady()
  const { answered } = useAnswered()
  const [kind, setKind] = useState<ChangeKind | null>(null)
  if (kind)
    return (
      <RevisionForm
        {...{ kind, words, close, ...shared }}
        onClose={() => setKind(null)}
        onDone={() => answered(words.sent)}
      />
    )
  return (
    <Card title={words.title} className="print:hidden">
      <p className="mb-3 max-w-prose text-ink-muted">{words.text}</p>
      <div inert={!ready} className="flex flex-wrap gap-2 max-sm:*:flex-1">
        <Button icon={<ArrowLeftRight aria-hidden />} onClick={() => setKind('reallocation')}>
          {words.reallocation}
        </Button>
        <Button icon={<PlusCircle aria-hidden />} onClick={() => setKind('amendment')}>
          {words.amendment}
        </Button>
      </div>
    </Card>
  )
}
