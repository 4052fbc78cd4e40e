'use client'
import { useId } from 'react'
import type { Place } from '@/components/form/use-order'
import type { Locale } from '@/lib/i18n/locale'
import { removePhase, restorePhase } from '@/lib/projects/actions'
import { type EditedPhase, EditPhaseForm } from './edit-phase-form'
import { EditRemoval } from './edit-removal'
import { EditRowActions } from './edit-row-actions'
import { useRowMode } from './edit-row-mode'
import type { EditWords } from './edit-words'

type Props = {
  projectId: number
  locale: Locale
  phase: EditedPhase
  place: Place | null
  words: EditWords
  refocus: () => void
}

export function EditPhaseRow({ projectId, locale, phase, place, words, refocus }: Props) {
  const id = useId()
  const { row, mode, open, close, reread, settle, isSettling } = useRowMode<'edit' | 'remove'>()
  const { phases } = words
  const name = <bdi lang={phase.lang}>{phase.called}</bdi>

  if (mode === 'edit')
    return (
      <EditPhaseForm {...{ projectId, locale, phase, words, isSettling }} onSaved={settle} onCancel={close} />
    )
  if (mode === 'remove')
    return (
      <EditRemoval
        {...{ name, words, isSettling, refocus }}
        meaning={phases.removal}
        removal={{
          part: { projectId, id: phase.id, version: phase.version },
          remove: removePhase,
          restore: restorePhase,
          words: phases,
        }}
        onCancel={close}
        onChanged={reread}
      />
    )
  return (
    <div ref={row} className="flex flex-wrap items-center gap-x-3">
      <div className="flex min-w-0 flex-1 items-center gap-3 max-md:basis-full">
        <p id={id} className="min-w-0 flex-1 font-medium">
          {name}
        </p>
        <p className="figures text-ink-muted">{phase.duration}</p>
      </div>
      <EditRowActions words={words} namedBy={id} onOpen={open} place={place} />
    </div>
  )
}
