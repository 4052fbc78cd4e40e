'use client'
import { lazy, Suspense } from 'react'
import { useReady } from '@/components/form/use-ready'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { Button } from '@/components/ui/button'
import type { HealthLevel } from '@/lib/project-health/rules'
import type { DeskWords } from './desk-words'

type Props = {
  projectId: number
  declared: HealthLevel | null
  computed: HealthLevel | null
  words: DeskWords
}

/* For directors; the forms are fetched once one is asked for. */
export function HealthDesk({ projectId, declared, computed, words }: Props) {
  const ready = useReady()
  const { row, mode, open, close, reread, settle, isSettling } = useRowMode<'declare' | 'withdraw'>()
  const shared = { projectId, words, reread, isSettling, onDone: settle, onClose: close }
  return (
    <div ref={row} inert={!ready} className="mt-4 print:hidden">
      {mode ? (
        <Suspense>
          {mode === 'declare' ? (
            <DeclareForm {...shared} initial={declared ?? computed ?? 'attention'} />
          ) : (
            <WithdrawForm {...shared} />
          )}
        </Suspense>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button data-opens="declare" onClick={() => open('declare')}>
            {declared ? words.change : computed ? words.open : words.title}
          </Button>
          {declared && (
            <Button data-opens="withdraw" variant="quiet" onClick={() => open('withdraw')}>
              {words.withdraw}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

const DeclareForm = lazy(() => import('./declare-form').then((part) => ({ default: part.DeclareForm })))
const WithdrawForm = lazy(() => import('./withdraw-form').then((part) => ({ default: part.WithdrawForm })))
