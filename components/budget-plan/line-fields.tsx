'use client'
import { useFormContext } from 'react-hook-form'
import { CurrencyOptions } from '@/components/form/currency-options'
import { errorAt, errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import { EditOrganisationField } from '@/components/projects/edit-organisation-field'
import type { Locale } from '@/lib/i18n/locale'
import type { LineChoices, LineValues } from './line-values'
import { LineYears } from './line-years'
import type { PeriodWords } from './period-word'
import type { LineWords } from './plan-words'

type Props = {
  id: string
  locale: Locale
  words: LineWords
  period: PeriodWords
  choices: LineChoices
  /** The amounts are edited freely. */
  isOpen: boolean
}

export function LineFields({ id, locale, words, period, choices, isOpen }: Props) {
  const { register, watch, formState } = useFormContext<LineValues>()
  const { errors } = formState
  const part = (name: 'phaseId' | 'objectiveId', label: string, list: LineChoices['phases']) => (
    <SelectField {...register(name)} id={`${id}-${name}`} label={label} error={errors[name]?.message}>
      <option value="">{words.none}</option>
      {list.map((one) => (
        <option key={one.id} value={one.id} lang={one.lang}>
          {one.label}
        </option>
      ))}
    </SelectField>
  )
  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
      <LocalizedTextField
        id={`${id}-title`}
        className="sm:col-span-2"
        label={words.lineTitle}
        required={words.errors.required}
        bind={(language) => ({ ...register(`title.${language}`), maxLength: 300 })}
        reader={locale}
        languageNames={words.errors.languages}
        othersLabel={words.errors.otherLanguages}
        values={watch('title')}
        errors={errorsByLanguage(errors, 'title')}
        error={errorAt(errors, 'title')}
      />
      {part('phaseId', words.phase, choices.phases)}
      {part('objectiveId', words.objective, choices.objectives)}
      <EditOrganisationField
        id={`${id}-funderId`}
        name="funderId"
        label={words.funder}
        organisations={choices.organisations}
        isOptional
        words={words}
      />
      <SelectField
        {...register('plan.currency')}
        id={`${id}-currency`}
        label={words.currency}
        required={words.errors.required}
        error={errorAt(errors, 'plan.currency')}
      >
        <option value="">{words.choose}</option>
        <CurrencyOptions locale={locale} />
      </SelectField>
      {isOpen && <LineYears {...{ id, locale, words, period }} />}
    </div>
  )
}
