'use client'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { EditRowActions } from '@/components/projects/edit-row-actions'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { Removal } from './removal'

type Removing = ComponentProps<typeof Removal>
type FormState = { isSettling: boolean; onSaved: () => void; onCancel: () => void }

type Props = Pick<Removing, 'about' | 'schema' | 'action'> & {
  words: Removing['words'] & ComponentProps<typeof EditRowActions>['words']
  /** What the row says; `id` names it to its buttons. */
  summary: (id?: string) => ReactNode
  /** What edits it in its place. */
  form: (state: FormState) => ReactNode
  /** After it is gone, where the reader goes on. */
  refocus: () => void
}

/* A row of money: said, edited in its place, or removed with a reason. */
export function RemovableRow({ words, summary, form, refocus, ...removing }: Props) {
  const id = useId()
  const { row, mode, open, close, reread, settle, isSettling } = useRowMode<'edit' | 'remove'>()
  if (mode === 'edit') return form({ isSettling, onSaved: settle, onCancel: close })
  if (mode === 'remove')
    return (
      <Removal
        {...{ ...removing, words, isSettling }}
        onCancel={close}
        onReread={reread}
        onRemoved={() => {
          reread()
          refocus()
        }}
      >
        {summary()}
      </Removal>
    )
  return (
    <div ref={row} className="flex items-start gap-3">
      {summary(id)}
      <EditRowActions {...{ words }} namedBy={id} onOpen={open} />
    </div>
  )
}
