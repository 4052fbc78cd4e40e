'use client'
import { CornerDownRight } from 'lucide-react'
import { useId } from 'react'
import { OrderedList } from '@/components/form/ordered-list'
import type { Place } from '@/components/form/use-order'
import type { Locale } from '@/lib/i18n/locale'
import { orderObjectives, removeObjective, restoreObjective } from '@/lib/projects/actions'
import { wordOf } from './edit-differences'
import { EditObjectiveForm } from './edit-objective-form'
import type { ObjectiveNode } from './edit-objective-tree'
import { EditRemoval } from './edit-removal'
import { EditRowActions, RowButton } from './edit-row-actions'
import { useRowMode } from './edit-row-mode'
import type { EditWords } from './edit-words'

type Props = {
  projectId: number
  locale: Locale
  node: ObjectiveNode
  place: Place | null
  tree: ObjectiveNode[]
  words: EditWords
  refocus: () => void
}

/* One objective and, set in under it, those that hang under it. */
export function EditObjectiveRow({ node, place, refocus, ...shared }: Props) {
  const id = useId()
  const { row, mode, open, close, reread, settle, isSettling } = useRowMode<'edit' | 'remove' | 'add'>()
  const { projectId, words } = shared
  const form = { ...shared, isSettling, onSaved: settle, onCancel: close }
  const name = <bdi lang={node.lang}>{node.called}</bdi>

  return (
    <>
      {mode === 'edit' && <EditObjectiveForm {...form} objective={node} />}
      {mode === 'remove' && (
        <EditRemoval
          {...{ name, words, isSettling, refocus }}
          {...removalOf(node, shared)}
          onCancel={close}
          onChanged={reread}
        />
      )}
      {mode !== 'edit' && mode !== 'remove' && (
        <div ref={row} className="flex flex-wrap items-start gap-x-3 py-1">
          <div className="min-w-0 flex-1 max-md:basis-full">
            <p id={id}>{name}</p>
            <p className="text-sm text-ink-muted">{wordOf(words.labels.objectiveKind, node.kind)}</p>
          </div>
          <EditRowActions words={words} namedBy={id} onOpen={open} place={place} disabled={mode === 'add'}>
            <RowButton
              opens="add"
              isSpelled
              label={words.objectives.addUnder}
              icon={<CornerDownRight aria-hidden className="rtl:-scale-x-100" />}
              namedBy={id}
              onOpen={open}
              disabled={mode === 'add'}
            />
          </EditRowActions>
        </div>
      )}
      {(node.children.length > 0 || mode === 'add') && (
        <div className="mt-2 grid grid-cols-1 gap-2 border-s ps-3 sm:ps-5">
          <OrderedList
            lines={node.children}
            titleOf={({ called }) => called}
            action={orderObjectives}
            input={{ projectId, parentId: node.id }}
            words={words.errors}
            className="grid grid-cols-1 gap-2"
          >
            {(child, among) => <EditObjectiveRow {...shared} refocus={refocus} node={child} place={among} />}
          </OrderedList>
          {mode === 'add' && <EditObjectiveForm {...form} under={node} />}
        </div>
      )}
    </>
  )
}

const removalOf = (node: ObjectiveNode, { projectId, words }: Pick<Props, 'projectId' | 'words'>) => {
  if (node.children.length > 0) return { meaning: words.errors.fields.objective_in_use ?? '' }
  return {
    meaning: words.objectives.removal,
    removal: {
      part: { projectId, id: node.id, version: node.version },
      remove: removeObjective,
      restore: restoreObjective,
      words: words.objectives,
    },
  }
}
