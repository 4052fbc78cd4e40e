'use client'
import { ListChecks } from 'lucide-react'
import { EditList } from '@/components/projects/edit-list'
import type { Locale } from '@/lib/i18n/locale'
import { orderAgenda } from '@/lib/meetings/actions'
import { AgendaForm } from './agenda-form'
import type { ShownItem } from './agenda-line'
import { AgendaRow } from './agenda-row'
import type { ItemChoices } from './agenda-values'
import type { MeetingWords } from './words'

type Props = {
  meetingId: number
  locale: Locale
  items: ShownItem[]
  choices: ItemChoices
  words: MeetingWords
}

export function AgendaEditor({ items, ...shared }: Props) {
  const { agenda, errors } = shared.words
  return (
    <EditList
      title={agenda.title}
      addLabel={agenda.add}
      empty={{ title: agenda.empty, description: agenda.emptyText, icon: <ListChecks aria-hidden /> }}
      items={items}
      row={(item, refocus, place) => <AgendaRow {...shared} {...{ item, refocus, place }} />}
      order={{
        titleOf: ({ called }) => called,
        action: orderAgenda,
        input: { meetingId: shared.meetingId },
        words: errors,
      }}
      form={(state) => <AgendaForm {...shared} {...state} />}
    />
  )
}
