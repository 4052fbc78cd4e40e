'use client'
import { useId } from 'react'
import { FormProvider } from 'react-hook-form'
import { SelectField } from '@/components/form/select-field'
import { TextareaField } from '@/components/form/textarea-field'
import { useToast } from '@/components/ui/toast'
import { partyRoles } from '@/lib/access/permissions'
import { saveParty } from '@/lib/projects/actions'
import { partySchema } from '@/lib/projects/schema'
import type { Organisation } from './edit-choices'
import { differing, labelOf, wordOf } from './edit-differences'
import { EditOrganisationField } from './edit-organisation-field'
import { plaintext } from './edit-plaintext'
import { useRecordForm } from './edit-record'
import { EditRowForm } from './edit-row-form'
import type { EditWords } from './edit-words'

export type EditedParty = {
  id: number
  organisationId: number
  name: string
  lang: string
  acronym: string | null
  role: string
  note: string | null
  version: number
}

type PartyValues = { version: number; organisationId: number | null; role: string; note: string }

type Props = {
  projectId: number
  /** Absent: a new one. */
  party?: EditedParty
  organisations: Organisation[]
  words: EditWords
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}

export function EditPartyForm({
  projectId,
  party,
  organisations,
  words,
  isSettling,
  onSaved,
  onCancel,
}: Props) {
  const id = useId()
  const toast = useToast()
  const { parties, labels, errors } = words
  const record = useRecordForm<PartyValues, { id: number }>({
    schema: partySchema,
    values: party
      ? {
          version: party.version,
          organisationId: party.organisationId,
          role: party.role,
          note: party.note ?? '',
        }
      : { version: 0, organisationId: null, role: '', note: '' },
    action: saveParty,
    words: errors,
    inputOf: (values) => ({ ...values, projectId, partyId: party?.id ?? null }),
    valuesOf: (current) => ({
      version: Number(current.version),
      organisationId: Number(current.organisation_id),
      role: String(current.role),
      note: String(current.note ?? ''),
    }),
    onDone: () => {
      toast({ title: parties.saved })
      onSaved()
    },
  })
  const { form, theirs } = record

  const differences = () => {
    const mine = form.getValues()
    const row = (label: string, show: (values: PartyValues) => string) => ({
      label,
      theirs: show(theirs),
      mine: show(mine),
    })
    return differing([
      row(parties.organisation, ({ organisationId }) => labelOf(organisations, Number(organisationId))),
      row(parties.role, ({ role }) => wordOf(labels.partyRole, role)),
      row(parties.note, ({ note }) => note),
    ])
  }

  return (
    <FormProvider {...form}>
      <EditRowForm
        label={party?.name ?? parties.add}
        {...{ words, record, isSettling, differences, onCancel }}
      >
        <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
          <EditOrganisationField id={`${id}-organisation`} organisations={organisations} words={words} />
          <SelectField
            id={`${id}-role`}
            label={parties.role}
            required={errors.required}
            error={record.errors.role?.message}
            {...form.register('role')}
          >
            <option value="" hidden>
              {words.choose}
            </option>
            {partyRoles.map((role) => (
              <option key={role} value={role}>
                {labels.partyRole[role]}
              </option>
            ))}
          </SelectField>
        </div>
        <TextareaField
          id={`${id}-note`}
          label={parties.note}
          rows={2}
          style={plaintext}
          error={record.errors.note?.message}
          {...form.register('note')}
        />
      </EditRowForm>
    </FormProvider>
  )
}
