'use client'
import { useId } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { removePhase, savePhase } from '@/lib/projects/actions'
import { type EditedPhase, EditPhaseForm } from './edit-phase-form'
import { EditRemoval } from './edit-removal'
import { EditRowActions } from './edit-row-actions'
import { useRowMode } from './edit-row-mode'
import type { EditWords } from './edit-words'

type Props = {
  projectId: number
  locale: Locale
  phase: EditedPhase
  words: EditWords
  refocus: () => void
}

export function EditPhaseRow({ projectId, locale, phase, words, refocus }: Props) {
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
        remove={{
          action: removePhase,
          input: { projectId, id: phase.id, version: phase.version },
          done: phases.removed,
        }}
        undo={{
          action: savePhase,
          input: {
            projectId,
            phaseId: null,
            version: 0,
            kind: phase.kind,
            months: phase.months,
            name: phase.name ?? {},
          },
          done: phases.restored,
        }}
        onCancel={close}
        onChanged={reread}
      />
    )
  return (
    <div ref={row} className="flex items-center gap-3">
      <p id={id} className="min-w-0 flex-1 font-medium">
        {name}
      </p>
      <p className="figures text-ink-muted">{phase.duration}</p>
      <EditRowActions words={words} namedBy={id} onOpen={open} />
    </div>
  )
}
