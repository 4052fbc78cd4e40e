'use client'
import { useFormContext } from 'react-hook-form'
import { errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { Choice } from '@/components/projects/edit-choices'
import type { Locale } from '@/lib/i18n/locale'
import { milestoneKinds } from '@/lib/milestones/rules'
import { fieldIdOf, type MilestoneChoices, type MilestoneFormWords } from './form-words'
import type { CommonValues } from './milestone-values'

type MilestoneFieldsProps = { locale: Locale; words: MilestoneFormWords; choices: MilestoneChoices }

/* What a milestone is, whether new or edited, single or of a series. */
export function MilestoneFields({ locale, words, choices }: MilestoneFieldsProps) {
  const { register, formState } = useFormContext<CommonValues>()
  const { errors, defaultValues } = formState
  const { required } = words.errors
  return (
    <div className="grid grid-cols-1 gap-5">
      <LocalizedTextField
        id={fieldIdOf('title', locale)}
        label={words.title}
        required={required}
        bind={(language) => ({
          ...register(`title.${language}`, { deps: 'title' }),
          defaultValue: defaultValues?.title?.[language],
          maxLength: 300,
        })}
        reader={locale}
        languageNames={words.errors.languages}
        othersLabel={words.errors.otherLanguages}
        values={defaultValues?.title}
        error={errors.title?.message}
        errors={errorsByLanguage(errors, 'title')}
      />
      <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
        <SelectField
          {...register('kind')}
          id={fieldIdOf('kind', locale)}
          defaultValue={defaultValues?.kind}
          label={words.kind}
          required={required}
          error={errors.kind?.message}
        >
          <option value="" hidden>
            {words.chooseKind}
          </option>
          {milestoneKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </SelectField>
        <TextField
          {...register('weight')}
          id={fieldIdOf('weight', locale)}
          defaultValue={defaultValues?.weight}
          label={words.weight}
          hint={words.weightHint}
          required={required}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          error={errors.weight?.message}
        />
        <SelectField
          {...register('objectiveId')}
          id={fieldIdOf('objectiveId', locale)}
          defaultValue={defaultValues?.objectiveId}
          label={words.objective}
          error={errors.objectiveId?.message}
        >
          <Options none={words.noObjective} choices={choices.objectives} />
        </SelectField>
        <SelectField
          {...register('responsibleId')}
          id={fieldIdOf('responsibleId', locale)}
          defaultValue={defaultValues?.responsibleId}
          label={words.responsible}
          hint={words.responsibleHint}
          error={errors.responsibleId?.message}
        >
          <Options none={words.noResponsible} choices={choices.organisations} />
        </SelectField>
      </div>
    </div>
  )
}

function Options({ none, choices }: { none: string; choices: Choice[] }) {
  return (
    <>
      <option value="">{none}</option>
      {choices.map(({ id, label, lang }) => (
        <option key={id} value={id} lang={lang}>
          {label}
        </option>
      ))}
    </>
  )
}
