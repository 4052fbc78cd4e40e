'use client'
import { CalendarRange } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { orderPhases } from '@/lib/projects/actions'
import { EditList } from './edit-list'
import { type EditedPhase, EditPhaseForm } from './edit-phase-form'
import { EditPhaseRow } from './edit-phase-row'
import type { EditWords } from './edit-words'

type Props = { projectId: number; locale: Locale; phases: EditedPhase[]; total: ReactNode; words: EditWords }

export function EditPhaseList({ projectId, locale, phases, total, words }: Props) {
  const shared = { projectId, locale, words }
  return (
    <EditList
      title={words.tabs.phases}
      intro={total}
      addLabel={words.phases.add}
      empty={{
        title: words.phases.empty,
        description: words.phases.emptyText,
        icon: <CalendarRange aria-hidden />,
      }}
      items={phases}
      row={(phase, refocus, place) => <EditPhaseRow {...shared} {...{ phase, refocus, place }} />}
      order={{
        titleOf: ({ called }) => called,
        action: orderPhases,
        input: { projectId },
        words: words.errors,
      }}
      form={(state) => <EditPhaseForm {...shared} {...state} />}
    />
  )
}
