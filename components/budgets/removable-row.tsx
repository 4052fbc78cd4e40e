'use client'
import { type ComponentProps, type ReactNode, Suspense, useId } from 'react'
import { EditRowActions } from '@/components/projects/edit-row-actions'
import { useRowMode } from '@/components/projects/edit-row-mode'
import type { RemovalState } from './removal'

type FormState = { isSettling: boolean; onSaved: () => void; onCancel: () => void }

type Props = Pick<ComponentProps<typeof EditRowActions>, 'words'> & {
  /** What the row says; `id` names it to its buttons. */
  summary: (id?: string) => ReactNode
  /** What edits it in its place, and what removes it. */
  form: (state: FormState) => ReactNode
  removal: (state: RemovalState) => ReactNode
  /** After it is gone, where the reader goes on. */
  refocus: () => void
}

/* A row of money: said, edited in its place, or removed with a reason. It stays until what writes has been fetched. */
export function RemovableRow({ words, summary, form, removal, refocus }: Props) {
  const id = useId()
  const { row, mode, open, close, reread, settle, isSettling } = useRowMode<'edit' | 'remove'>()
  const onRemoved = () => {
    reread()
    refocus()
  }
  const said = (
    <div ref={row} className="flex items-start gap-3">
      {summary(id)}
      <EditRowActions {...{ words }} namedBy={id} onOpen={open} />
    </div>
  )
  return (
    <Suspense fallback={said}>
      {mode === null && said}
      {mode === 'edit' && form({ isSettling, onSaved: settle, onCancel: close })}
      {mode === 'remove' &&
        removal({ isSettling, onCancel: close, onReread: reread, onRemoved, children: summary() })}
    </Suspense>
  )
}
