'use client'
import { useId } from 'react'
import type { Place } from '@/components/form/use-order'
import { EditRowActions } from '@/components/projects/edit-row-actions'
import { useRowMode } from '@/components/projects/edit-row-mode'
import type { Locale } from '@/lib/i18n/locale'
import { AgendaForm } from './agenda-form'
import { AgendaLine, type ShownItem } from './agenda-line'
import { AgendaRemoval } from './agenda-removal'
import type { ItemChoices } from './agenda-values'
import type { MeetingWords } from './words'

type Props = {
  meetingId: number
  locale: Locale
  item: ShownItem
  place: Place | null
  choices: ItemChoices
  words: MeetingWords
  refocus: () => void
}

export function AgendaRow({ item, place, refocus, ...shared }: Props) {
  const id = useId()
  const { row, mode, open, close, reread, settle, isSettling } = useRowMode<'edit' | 'remove'>()
  const { meetingId, locale, words } = shared
  if (mode === 'edit')
    return <AgendaForm {...shared} {...{ item, isSettling }} onSaved={settle} onCancel={close} />
  if (mode === 'remove')
    return (
      <AgendaRemoval
        {...{ meetingId, item, words, refocus }}
        onCancel={close}
        onChanged={reread}
        isSettling={isSettling}
      />
    )
  return (
    <div ref={row} className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <div className="min-w-0 flex-1 max-md:basis-full">
        <AgendaLine id={id} item={item} locale={locale} words={words.agenda} />
      </div>
      <EditRowActions
        words={{ ...words.form, errors: words.errors }}
        namedBy={id}
        onOpen={open}
        place={place}
      />
    </div>
  )
}
