'use client'
import { useId } from 'react'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { removeParty, restoreParty } from '@/lib/projects/actions'
import type { Organisation } from './edit-choices'
import { wordOf } from './edit-differences'
import { type EditedParty, EditPartyForm } from './edit-party-form'
import { EditRemoval } from './edit-removal'
import { EditRowActions } from './edit-row-actions'
import { useRowMode } from './edit-row-mode'
import type { EditWords } from './edit-words'

type Props = {
  projectId: number
  locale: Locale
  party: EditedParty
  /** Its organisation has another role in the project, and so keeps seeing it. */
  keepsRole: boolean
  organisations: Organisation[]
  words: EditWords
  refocus: () => void
}

export function EditPartyRow({ projectId, locale, party, keepsRole, organisations, words, refocus }: Props) {
  const id = useId()
  const { row, mode, open, close, reread, settle, isSettling } = useRowMode<'edit' | 'remove'>()
  const { parties } = words
  const name = (
    <>
      <bdi lang={party.lang}>{party.name}</bdi>
      {party.acronym && (
        <span className="ms-2 font-normal text-ink-muted">
          <bdi translate="no">{party.acronym}</bdi>
        </span>
      )}
    </>
  )
  const { role, note } = party

  if (mode === 'edit')
    return (
      <EditPartyForm
        {...{ projectId, locale, party, organisations, words, isSettling }}
        onSaved={settle}
        onCancel={close}
      />
    )
  if (mode === 'remove')
    return (
      <EditRemoval
        {...{ name, words, isSettling }}
        meaning={keepsRole ? parties.removalKeepsRole : parties.removal}
        removal={{
          part: { projectId, id: party.id, version: party.version },
          remove: removeParty,
          restore: restoreParty,
          words: parties,
        }}
        onCancel={close}
        onChanged={reread}
        refocus={refocus}
      />
    )
  return (
    <div ref={row} className="flex items-start gap-3">
      <div className="min-w-0 flex-1">
        <p id={id} className="font-medium">
          {name}
        </p>
        <p className="mt-0.5">
          <Tag icon={false}>{wordOf(words.labels.partyRole, role)}</Tag>
        </p>
        {note && (
          <p className="mt-1 max-w-prose text-sm whitespace-pre-line text-ink-muted">
            <TextIn text={note} locale={locale} />
          </p>
        )}
      </div>
      <EditRowActions words={words} namedBy={id} onOpen={open} />
    </div>
  )
}
