'use client'
import { lazy, Suspense } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { controlClass, controlHeight } from '@/components/form/control-class'
import { FieldShell, useFieldWiring } from '@/components/form/field-shell'
import { cx } from '@/components/ui/class-names'
import type { Organisation } from './edit-choices'
import type { EditWords } from './edit-words'

type Props = { id: string; organisations: Organisation[]; words: Pick<EditWords, 'parties' | 'errors'> }

/* The list that one searches is fetched when a row is first written; `loadCombobox` fetches it ahead. */
export function EditOrganisationField({ id, organisations, words }: Props) {
  const { control } = useFormContext<{ organisationId: number | null }>()
  const { field, fieldState } = useController({ control, name: 'organisationId' })
  const { parties, errors } = words
  const error = fieldState.error?.message
  const wiring = useFieldWiring({ required: errors.required, error }, id)
  return (
    <FieldShell id={id} label={parties.organisation} required={errors.required} error={error}>
      <Suspense fallback={<div aria-hidden data-pending className={cx(controlClass, controlHeight)} />}>
        <Combobox
          organisations={organisations}
          value={field.value}
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
