'use client'
import { useEffect, useRef, useState } from 'react'
import { useReady } from '@/components/form/use-ready'
import { Button } from '@/components/ui/button'
import type { DecisionStatus } from '@/lib/decisions/rules'
import type { Locale } from '@/lib/i18n/locale'
import { AdvanceForm } from './advance-form'
import type { DecisionKey, FollowUpWords, Move, SuccessorChoice } from './follow-up-words'
import { PostponeForm } from './postpone-form'

type Props = {
  decision: DecisionKey
  moves: Move[]
  mayPostpone: boolean
  successors: SuccessorChoice[]
  locale: Locale
  words: FollowUpWords
}

/* One button a step; what it asks for opens in the same place. */
export function FollowUpForms({ decision, moves, mayPostpone, successors, locale, words }: Props) {
  const ready = useReady()
  const [chosen, setChosen] = useState<DecisionStatus | 'postpone' | null>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const wasOpened = useRef(false)
  useEffect(() => {
    if (wasOpened.current && chosen === null) buttons.current?.querySelector('button')?.focus()
    wasOpened.current = chosen !== null
  }, [chosen])

  const onClose = () => setChosen(null)
  const move = moves.find(({ to }) => to === chosen)
  if (move) return <AdvanceForm key={move.to} {...{ decision, move, successors, words, onClose }} />
  if (chosen === 'postpone') return <PostponeForm {...{ decision, locale, words, onClose }} />
  return (
    <div ref={buttons} inert={!ready} className="flex flex-wrap gap-2">
      {moves.map(({ to, label }, at) => (
        <Button key={to} variant={at === 0 ? 'primary' : 'secondary'} onClick={() => setChosen(to)}>
          {label}
        </Button>
      ))}
      {mayPostpone && <Button onClick={() => setChosen('postpone')}>{words.postpone}</Button>}
    </div>
  )
}
