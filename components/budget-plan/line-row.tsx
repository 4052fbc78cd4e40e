'use client'
import { useId } from 'react'
import { Removal } from '@/components/budgets/removal'
import { EditRowActions } from '@/components/projects/edit-row-actions'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { removeLine } from '@/lib/budget-plan/actions'
import { removeLineSchema } from '@/lib/budget-plan/schema'
import { directionOf } from '@/lib/i18n/locale'
import { type EditedLine, LineForm, type LineShared } from './line-form'

type Props = LineShared & { line: EditedLine; refocus: () => void }

export function LineRow({ line, refocus, ...shared }: Props) {
  const id = useId()
  const { row, mode, open, close, reread, settle, isSettling } = useRowMode<'edit' | 'remove'>()
  const { words, projectId } = shared
  const name = (
    <div className="grid min-w-0 flex-1 gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto]">
      <p id={id} className="font-medium">
        <bdi lang={line.lang} dir={directionOf(line.lang)}>
          {line.called}
        </bdi>
      </p>
      <p className="text-ink-muted">
        <bdi className="figures">{line.planned}</bdi>
      </p>
    </div>
  )
  if (mode === 'edit')
    return <LineForm {...shared} {...{ line, isSettling }} onSaved={settle} onCancel={close} />
  if (mode === 'remove')
    return (
      <Removal
        about={{ projectId, lineId: line.id, version: line.version }}
        schema={removeLineSchema}
        action={removeLine}
        {...{ words, isSettling }}
        onCancel={close}
        onReread={reread}
        onRemoved={() => {
          reread()
          refocus()
        }}
      >
        {name}
      </Removal>
    )
  return (
    <div ref={row} className="flex items-start gap-3">
      {name}
      <EditRowActions {...{ words }} namedBy={id} onOpen={open} />
    </div>
  )
}
