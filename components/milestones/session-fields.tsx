'use client'
import type { ReactNode } from 'react'
import { type FieldValues, get, useFormContext, useWatch } from 'react-hook-form'
import { DateField } from '@/components/form/date-field'
import { errorAt, errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import type { Locale } from '@/lib/i18n/locale'
import { fieldIdOf, type MilestoneFormWords } from './form-words'
import type { SessionValues } from './milestone-values'

type SessionFieldsProps = {
  /** where these fields are in the form: '' or `sessions.0.` */
  at: string
  locale: Locale
  words: MilestoneFormWords
  /** what the due date asks for */
  underDue?: ReactNode
}

/* When and where: the first day if it lasts, the due date, the place. */
export function SessionFields({ at, locale, words, underDue }: SessionFieldsProps) {
  const { register, control, formState } = useFormContext<FieldValues>()
  const { errors, defaultValues } = formState
  const [begin, due] = useWatch({ control, name: [`${at}begin`, `${at}due`] }) as [string, string]
  const given = get(defaultValues, `${at}place`) as SessionValues['place'] | undefined
  const dateOf = (name: 'begin' | 'due', typed: string) => ({
    // A wrong order is said of the due date, and may be mended at either end.
    ...register(`${at}${name}`, { deps: `${at}due` }),
    id: fieldIdOf(`${at}${name}`, locale),
    defaultValue: get(defaultValues, `${at}${name}`) as string | undefined,
    typed: typed ?? '',
    locale,
    words: words.date,
    error: errorAt(errors, `${at}${name}`),
  })
  return (
    <div className="grid grid-cols-1 items-start gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      <DateField {...dateOf('begin', begin)} label={words.begin} hint={words.beginHint} />
      <DateField {...dateOf('due', due)} label={words.due} hint={words.dueHint} />
      <LocalizedTextField
        id={fieldIdOf(`${at}place`, locale)}
        label={words.place}
        bind={(language) => ({
          ...register(`${at}place.${language}`),
          defaultValue: given?.[language],
          maxLength: 200,
        })}
        reader={locale}
        languageNames={words.errors.languages}
        othersLabel={words.errors.otherLanguages}
        values={given}
        error={errorAt(errors, `${at}place`)}
        errors={errorsByLanguage(errors, `${at}place`)}
        className="sm:max-lg:col-span-2"
      />
      {underDue}
    </div>
  )
}
