'use client'
import { Rows3 } from 'lucide-react'
import { EditList } from '@/components/projects/edit-list'
import { loadCombobox } from '@/components/projects/edit-organisation-field'
import { type EditedLine, LineForm, type LineShared } from './line-form'
import { LineRow } from './line-row'

type Props = LineShared & { lines: EditedLine[]; empty: { title: string; description: string } }

/* Where those who edit the project write its lines. */
export function LineList({ lines, empty, ...shared }: Props) {
  const { words, isOpen } = shared
  return (
    <EditList
      title={words.title}
      intro={isOpen ? undefined : words.settled}
      addLabel={words.add}
      empty={{ ...empty, icon: <Rows3 aria-hidden /> }}
      items={lines}
      row={(line, refocus) => <LineRow {...shared} line={line} refocus={refocus} />}
      form={(state) => <LineForm {...shared} {...state} />}
      onApproachAdd={loadCombobox}
      isWide
    />
  )
}
