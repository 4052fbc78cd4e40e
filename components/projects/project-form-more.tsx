'use client'
import { useFormContext, useWatch } from 'react-hook-form'
import { DateField } from '@/components/form/date-field'
import { errorAt, errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { Locale } from '@/lib/i18n/locale'
import { projectClasses } from '@/lib/projects/rules'
import type { Choices } from './edit-choices'
import { fieldId } from './edit-errors'
import { plaintext } from './edit-plaintext'
import type { ProjectValues } from './edit-values'
import type { EditWords } from './edit-words'
import { ProjectFormChoices } from './project-form-choices'

type Props = { locale: Locale; words: EditWords; choices: Choices }

/* What can come later. */
export function ProjectFormMore({ locale, words, choices }: Props) {
  const { register, control, formState } = useFormContext<ProjectValues>()
  const { errors, defaultValues } = formState
  const [start, end] = useWatch({ control, name: ['start', 'end'] })
  const { details, labels } = words
  const texts = (name: 'area' | 'summary' | 'note') => ({
    id: fieldId(name),
    label: details[name],
    bind: (language: Locale) => register(`${name}.${language}`),
    reader: locale,
    languageNames: words.errors.languages,
    othersLabel: words.errors.otherLanguages,
    values: defaultValues?.[name],
    error: errorAt(errors, name),
    errors: errorsByLanguage(errors, name),
  })
  const date = (name: 'start' | 'end') => ({
    id: fieldId(name),
    label: details[name],
    hint: details.dateHint,
    locale,
    words: { fields: words.errors.fields, precision: words.precision },
    error: errorAt(errors, name),
    ...register(name),
  })

  return (
    <div className="grid grid-cols-1 gap-5 py-1">
      <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
        <DateField typed={start} {...date('start')} />
        <DateField typed={end} {...date('end')} />
        <TextField
          id={fieldId('code')}
          label={details.code}
          hint={details.codeHint}
          style={plaintext}
          maxLength={40}
          error={errorAt(errors, 'code')}
          {...register('code')}
        />
        <SelectField
          id={fieldId('class')}
          label={details.class}
          error={errorAt(errors, 'class')}
          {...register('class')}
        >
          {projectClasses.map((one) => (
            <option key={one} value={one}>
              {labels.class[one]}
            </option>
          ))}
        </SelectField>
      </div>
      <LocalizedTextField {...texts('summary')} multiline />
      <LocalizedTextField {...texts('area')} />
      <ProjectFormChoices name="programmeIds" legend={details.programmes} choices={choices.programmes} />
      <ProjectFormChoices name="strategyIds" legend={details.strategies} choices={choices.strategies} />
      <LocalizedTextField {...texts('note')} hint={details.noteHint} multiline />
    </div>
  )
}
