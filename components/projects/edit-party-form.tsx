'use client'
import { useId } from 'react'
import { FormProvider } from 'react-hook-form'
import { errorAt, errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import { useRecordForm } from '@/components/form/use-record-form'
import { useToast } from '@/components/ui/toast'
import { partyRoles } from '@/lib/access/permissions'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import { saveParty } from '@/lib/projects/actions'
import { partySchema } from '@/lib/projects/schema'
import type { Organisation } from './edit-choices'
import { differing, labelOf, textDifferences, wordOf } from './edit-differences'
import { EditOrganisationField } from './edit-organisation-field'
import { EditRowForm } from './edit-row-form'
import { emptyTexts, textsOf } from './edit-values'
import type { EditWords } from './edit-words'

export type EditedParty = {
  id: number
  organisationId: number
  name: string
  lang: string
  acronym: string | null
  role: string
  note: LocalizedText | null
  version: number
}

type PartyValues = {
  version: number
  organisationId: number | null
  role: string
  note: Record<Locale, string>
}

type Props = {
  projectId: number
  locale: Locale
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
  locale,
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
          note: textsOf(party.note),
        }
      : { version: 0, organisationId: null, role: '', note: emptyTexts },
    action: saveParty,
    words: errors,
    inputOf: (values) => ({ ...values, projectId, partyId: party?.id ?? null }),
    valuesOf: (current) => ({
      version: Number(current.version),
      organisationId: Number(current.organisation_id),
      role: String(current.role),
      note: textsOf(current.note as LocalizedText | null),
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
      ...textDifferences(parties.note, theirs.note, mine.note, errors.languages),
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
        <LocalizedTextField
          id={`${id}-note`}
          label={parties.note}
          bind={(language) => form.register(`note.${language}`)}
          reader={locale}
          languageNames={errors.languages}
          othersLabel={errors.otherLanguages}
          values={theirs.note}
          error={errorAt(record.errors, 'note')}
          errors={errorsByLanguage(record.errors, 'note')}
          multiline
        />
      </EditRowForm>
    </FormProvider>
  )
}
