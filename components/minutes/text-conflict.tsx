'use client'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { isEmpty, joined, type Said } from '@/lib/minutes/said'
import type { ItemKeeper, Keeping } from './item-keeper'
import type { TakingWords } from './minutes-words'
import { SaidView } from './said-view'

type Props = {
  keeper: ItemKeeper
  keeping: Extract<Keeping, { kind: 'conflict' }>
  language: Locale
  words: TakingWords
}

/* Someone saved first: both texts side by side, and the writer chooses. Nothing is sent meanwhile. */
export function TextConflict({ keeper, keeping, language, words }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  // A browser may answer with a promise, which is nothing to clean up with.
  useEffect(() => void heading.current?.scrollIntoView({ block: 'nearest' }), [])
  const { said, theirs } = keeping
  const text = (label: string, shown: Said) => (
    <section aria-label={label} className="min-w-0 rounded-md border bg-surface">
      <h4 className="border-b px-3 py-1.5 text-sm font-medium text-ink-muted">{label}</h4>
      <div lang={language} dir={directionOf(language)} className="max-h-80 overflow-y-auto px-3 py-2">
        {isEmpty(shown) ? <p className="text-ink-faint">{words.blank}</p> : <SaidView said={shown} />}
      </div>
    </section>
  )
  return (
    <section role="alert" className="rounded-md border border-attention bg-attention-soft p-4">
      <h3 ref={heading} className="font-semibold text-attention-ink">
        {words.conflictTitle}
      </h3>
      <p className="mt-1">{words.conflictText}</p>
      <div className="mt-3 grid grid-cols-1 gap-3 md:grid-cols-2">
        {text(words.theirs, theirs.said)}
        {text(words.mine, said)}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => keeper.keepMine(joined(theirs.said, said))}>
          {words.keepBoth}
        </Button>
        <Button onClick={() => keeper.keepMine()}>{words.keepMine}</Button>
        <Button onClick={() => keeper.takeTheirs()}>{words.takeTheirs}</Button>
      </div>
    </section>
  )
}
