'use client'
import { useFormContext } from 'react-hook-form'
import { TextField } from '@/components/form/text-field'
import { EditOrganisationField } from '@/components/projects/edit-organisation-field'
import { type EntryValues, fixedFunder } from './entry-values'
import type { EntryChoices, EntryWords } from './entry-words'

type Props = { kind: string; words: EntryWords; choices: EntryChoices }

export function FunderField({ kind, words, choices }: Props) {
  const { errors } = useFormContext<EntryValues>().formState
  const shared = { id: 'entry-funderId', label: words.funder, hint: words.funderHint }
  const own = fixedFunder(kind, choices)
  if (!own)
    return (
      <EditOrganisationField
        {...shared}
        organisations={choices.organisations}
        words={words}
        name="funderId"
      />
    )
  return (
    <TextField
      {...shared}
      value={own.acronym ? `${own.label} (${own.acronym})` : own.label}
      lang={own.lang}
      dir="auto"
      readOnly
      error={errors.funderId?.message}
    />
  )
}
