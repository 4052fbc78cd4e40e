'use client'
import { useController } from 'react-hook-form'
import { CheckboxField } from '@/components/form/checkbox-field'
import { Fieldset } from '@/components/form/fieldset'
import type { Choice } from './edit-choices'
import { fieldId } from './edit-errors'
import type { ProjectValues } from './edit-values'

type Props = { name: 'programmeIds' | 'strategyIds'; legend: string; choices: Choice[] }

/* Several of a short list. The order of the list is kept, so that ticking and unticking leaves nothing changed. */
export function ProjectFormChoices({ name, legend, choices }: Props) {
  const { field, fieldState } = useController<ProjectValues, typeof name>({ name })
  const toggle = (id: number, isChosen: boolean) => {
    const chosen = isChosen ? [...field.value, id] : field.value.filter((one) => one !== id)
    field.onChange(chosen.sort((a, b) => a - b))
  }
  if (choices.length === 0) return null
  return (
    <Fieldset id={fieldId(name)} legend={legend} error={fieldState.error?.message}>
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {choices.map(({ id, label, lang }) => (
          <CheckboxField
            key={id}
            label={<bdi lang={lang}>{label}</bdi>}
            checked={field.value.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
