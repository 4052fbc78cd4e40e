'use client'
import { lazy, Suspense } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { controlClass, controlHeight } from '@/components/form/control-class'
import { FieldShell, useFieldWiring } from '@/components/form/field-shell'
import { cx } from '@/components/ui/class-names'
import type { Organisation } from './edit-choices'
import type { EditWords } from './edit-words'

type Props = {
  id: string
  organisations: Organisation[]
  words: Pick<EditWords, 'parties' | 'errors'>
  /** the field of the form that holds its id */
  name?: string
  label?: string
  hint?: string
  isOptional?: boolean
}

/* The list that one searches is fetched when a row is first written; `loadCombobox` fetches it ahead. */
export function EditOrganisationField({
  id,
  organisations,
  words: { parties, errors },
  name = 'organisationId',
  label = parties.organisation,
  hint,
  isOptional = false,
}: Props) {
  const { control } = useFormContext<Record<string, number | null>>()
  const { field, fieldState } = useController({ control, name })
  const error = fieldState.error?.message
  const required = isOptional ? undefined : errors.required
  const wiring = useFieldWiring({ required, hint, error }, id)
  return (
    <FieldShell {...{ id, label, required, hint, error }}>
      <Suspense fallback={<div aria-hidden data-pending className={cx(controlClass, controlHeight)} />}>
        <Combobox
          organisations={organisations}
          value={field.value ?? null}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={(input) => {
            field.ref(input)
            if (input?.form && input.form === document.activeElement) input.focus()
          }}
          words={parties}
          wiring={wiring}
        />
      </Suspense>
    </FieldShell>
  )
}

export const loadCombobox = () => void import('./edit-organisation-combobox')

const Combobox = lazy(() =>
  import('./edit-organisation-combobox').then((part) => ({ default: part.EditOrganisationCombobox })),
)
