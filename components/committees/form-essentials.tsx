'use client'
import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { errorAt, errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { committeeKinds, longestCode, proposedCode } from '@/lib/committees/rules'
import type { Locale } from '@/lib/i18n/locale'
import type { CommitteeValues } from './form-values'
import { type CommitteeChoices, type CommitteeFormWords, fieldIdOf } from './form-words'

type Props = {
  locale: Locale
  words: CommitteeFormWords
  choices: CommitteeChoices
  isNew: boolean
  codeStands: boolean
}

/* The code follows the kind and what is overseen, until one writes it oneself. */
export function FormEssentials({ locale, words, choices, isNew, codeStands }: Props) {
  const { register, formState, setValue } = useFormContext<CommitteeValues>()
  const { errors, defaultValues } = formState
  const { required } = words.errors
  const proposed = useProposedCode(choices)
  const isOwn = useRef(!isNew)
  useEffect(() => {
    if (!isOwn.current) setValue('code', proposed)
  }, [proposed, setValue])
  const text = (name: 'name' | 'text', max: number) => ({
    id: fieldIdOf(name, locale),
    bind: (language: Locale) => ({ ...register(`${name}.${language}`, { deps: name }), maxLength: max }),
    reader: locale,
    languageNames: words.errors.languages,
    othersLabel: words.errors.otherLanguages,
    values: defaultValues?.[name],
    error: errorAt(errors, name),
    errors: errorsByLanguage(errors, name),
  })
  return (
    <div className="grid grid-cols-1 gap-5">
      <LocalizedTextField {...text('name', 300)} label={words.name} required={required} />
      <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
        <SelectField
          id={fieldIdOf('kind', locale)}
          label={words.kind}
          required={required}
          error={errorAt(errors, 'kind')}
          {...register('kind')}
        >
          <option value="" hidden>
            {words.choose}
          </option>
          {committeeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </SelectField>
        <TextField
          id={fieldIdOf('code', locale)}
          label={words.code}
          hint={codeStands ? words.codeStands : words.codeHint}
          required={required}
          error={errorAt(errors, 'code')}
          dir="ltr"
          autoComplete="off"
          readOnly={codeStands}
          maxLength={longestCode}
          className="[&_input]:font-mono [&_input]:uppercase"
          {...register('code', {
            onChange: () => {
              isOwn.current = true
            },
          })}
        />
      </div>
      <LocalizedTextField {...text('text', 3000)} label={words.text} multiline />
    </div>
  )
}

const useProposedCode = ({ projects, programmes, partnerships }: CommitteeChoices) => {
  const { control } = useFormContext<CommitteeValues>()
  const [kind, scope, projectIds, programmeId, partnershipId] = useWatch({
    control,
    name: ['kind', 'scope', 'projectIds', 'programmeId', 'partnershipId'],
  })
  const [list, id] =
    scope === 'programme'
      ? [programmes, Number(programmeId)]
      : scope === 'partnership'
        ? [partnerships, Number(partnershipId)]
        : [projects, projectIds[0]]
  const overseen = list.find((one) => one.id === id)
  const known = committeeKinds.find((one) => one === kind) ?? null
  return proposedCode(known, overseen ? (overseen.short ?? `P${overseen.id}`) : null)
}
