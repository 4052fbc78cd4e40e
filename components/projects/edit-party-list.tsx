'use client'
import { Users } from 'lucide-react'
import type { Locale } from '@/lib/i18n/locale'
import type { Organisation } from './edit-choices'
import { EditList } from './edit-list'
import { loadCombobox } from './edit-organisation-field'
import { type EditedParty, EditPartyForm } from './edit-party-form'
import { EditPartyRow } from './edit-party-row'
import type { EditWords } from './edit-words'

type Props = {
  projectId: number
  locale: Locale
  parties: EditedParty[]
  organisations: Organisation[]
  words: EditWords
}

export function EditPartyList({ projectId, locale, parties, organisations, words }: Props) {
  const shared = { projectId, locale, organisations, words }
  return (
    <EditList
      title={words.tabs.parties}
      intro={words.parties.intro}
      addLabel={words.parties.add}
      empty={{
        title: words.parties.empty,
        description: words.parties.emptyText,
        icon: <Users aria-hidden />,
      }}
      items={parties}
      row={(party, refocus) => (
        <EditPartyRow
          {...shared}
          party={party}
          keepsRole={parties.some(
            (other) => other !== party && other.organisationId === party.organisationId,
          )}
          refocus={refocus}
        />
      )}
      form={(state) => <EditPartyForm {...shared} {...state} />}
      onApproachAdd={loadCombobox}
    />
  )
}
