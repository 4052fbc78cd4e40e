'use client'
import { Target } from 'lucide-react'
import type { Locale } from '@/lib/i18n/locale'
import { orderObjectives } from '@/lib/projects/actions'
import { EditList } from './edit-list'
import { EditObjectiveForm } from './edit-objective-form'
import { EditObjectiveRow } from './edit-objective-row'
import type { ObjectiveNode } from './edit-objective-tree'
import type { EditWords } from './edit-words'

type Props = { projectId: number; locale: Locale; tree: ObjectiveNode[]; words: EditWords }

export function EditObjectiveList({ projectId, locale, tree, words }: Props) {
  const shared = { projectId, locale, tree, words }
  return (
    <EditList
      title={words.tabs.objectives}
      addLabel={words.objectives.add}
      empty={{
        title: words.objectives.empty,
        description: words.objectives.emptyText,
        icon: <Target aria-hidden />,
      }}
      items={tree}
      row={(node, refocus, place) => <EditObjectiveRow {...shared} {...{ node, refocus, place }} />}
      order={{
        titleOf: ({ called }) => called,
        action: orderObjectives,
        input: { projectId, parentId: null },
        words: words.errors,
      }}
      form={(state) => <EditObjectiveForm {...shared} {...state} />}
    />
  )
}
