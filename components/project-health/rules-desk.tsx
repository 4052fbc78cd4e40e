'use client'
import { lazy, Suspense } from 'react'
import { useReady } from '@/components/form/use-ready'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { Button } from '@/components/ui/button'
import type { Thresholds } from '@/lib/project-health/rules'
import type { RulesWords } from './rules-words'

type Props = { rules: Thresholds & { version: number }; words: RulesWords }

/* For the administrator. */
export function RulesDesk({ rules, words }: Props) {
  const ready = useReady()
  const { row, mode, open, close, settle, isSettling } = useRowMode<'edit'>()
  return (
    <div ref={row} inert={!ready} className="border-t p-4 print:hidden">
      {mode ? (
        <Suspense>
          <RulesForm {...{ rules, words, isSettling }} onSaved={settle} onCancel={close} />
        </Suspense>
      ) : (
        <Button data-opens="edit" onClick={() => open('edit')}>
          {words.edit}
        </Button>
      )}
    </div>
  )
}

const RulesForm = lazy(() => import('./rules-form').then((part) => ({ default: part.RulesForm })))
