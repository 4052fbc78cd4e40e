'use client'
import { useFormContext } from 'react-hook-form'
import { CheckboxField } from '@/components/form/checkbox-field'
import { errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { type Locale, locales } from '@/lib/i18n/locale'
import type { MeetingValues } from './meeting-values'
import type { MeetingWords } from './words'

type Props = { locale: Locale; words: MeetingWords }

/* Which meeting it is. */
export function MeetingFields({ locale, words, isNew }: Props & { isNew: boolean }) {
  const { register, formState } = useFormContext<MeetingValues>()
  const { errors, defaultValues } = formState
  const { form } = words
  return (
    <div className="grid grid-cols-1 gap-5">
      <TextField
        {...register('number')}
        id="meeting-number"
        defaultValue={defaultValues?.number}
        label={form.number}
        hint={form.numberHint}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        className="sm:max-w-xs"
        error={errors.number?.message}
      />
      <Text name="title" max={300} locale={locale} words={words} hint={form.titleHint} />
      {isNew && (
        <CheckboxField
          {...register('isHeld', { deps: 'starts' })}
          id="meeting-isHeld"
          label={form.isHeld}
          hint={form.isHeldHint}
        />
      )}
    </div>
  )
}

/* Where it is, and in which language its minutes will be. */
export function PlaceFields({ locale, words }: Props) {
  const { register, formState } = useFormContext<MeetingValues>()
  const { errors, defaultValues } = formState
  const { form } = words
  return (
    <div className="grid grid-cols-1 gap-5">
      <Text name="place" max={200} locale={locale} words={words} />
      <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
        <TextField
          {...register('onlineLink')}
          id="meeting-onlineLink"
          defaultValue={defaultValues?.onlineLink}
          label={form.onlineLink}
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          maxLength={500}
          error={errors.onlineLink?.message}
        />
        <SelectField
          {...register('language')}
          id="meeting-language"
          defaultValue={defaultValues?.language}
          label={form.language}
          error={errors.language?.message}
        >
          {locales.map((language) => (
            <option key={language} value={language}>
              {words.errors.languages[language]}
            </option>
          ))}
        </SelectField>
      </div>
    </div>
  )
}

type TextProps = Props & { name: 'title' | 'place'; max: number; hint?: string }

function Text({ name, max, locale, words, hint }: TextProps) {
  const { register, formState } = useFormContext<MeetingValues>()
  const { errors, defaultValues } = formState
  return (
    <LocalizedTextField
      id={`meeting-${name}`}
      label={words.form[name]}
      hint={hint}
      bind={(language) => ({
        ...register(`${name}.${language}`, { deps: name }),
        defaultValue: defaultValues?.[name]?.[language],
        maxLength: max,
      })}
      reader={locale}
      languageNames={words.errors.languages}
      othersLabel={words.errors.otherLanguages}
      values={defaultValues?.[name]}
      error={errors[name]?.message}
      errors={errorsByLanguage(errors, name)}
    />
  )
}
