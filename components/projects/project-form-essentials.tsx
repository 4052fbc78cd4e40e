'use client'
import { useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { errorAt, errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import type { Locale } from '@/lib/i18n/locale'
import { cooperationKinds, projectStatuses } from '@/lib/projects/rules'
import type { Choices } from './edit-choices'
import { fieldId } from './edit-errors'
import type { ProjectValues } from './edit-values'
import type { EditWords } from './edit-words'

type Props = { locale: Locale; words: EditWords; choices: Choices }

/* What a project needs to exist. The partnership proposes the kind of cooperation until one chooses it oneself. */
export function ProjectFormEssentials({ locale, words, choices }: Props) {
  const { register, setValue, formState } = useFormContext<ProjectValues>()
  const { errors, defaultValues } = formState
  const kindWasChosen = useRef(false)
  const [isProposed, setProposed] = useState(false)
  const { details, labels } = words
  const { required } = words.errors

  const proposeKind = (chosen: string) => {
    const partnership = choices.partnerships.find(({ id }) => id === Number(chosen))
    if (!partnership || kindWasChosen.current) return
    setValue('kind', partnership.kind, { shouldDirty: true })
    setProposed(true)
  }

  return (
    <div className="grid grid-cols-1 gap-5">
      <LocalizedTextField
        id={fieldId('title')}
        label={details.title}
        hint={details.titleHint}
        required={required}
        bind={(language) => register(`title.${language}`, { deps: 'title' })}
        reader={locale}
        languageNames={words.errors.languages}
        othersLabel={words.errors.otherLanguages}
        values={defaultValues?.title}
        error={errorAt(errors, 'title')}
        errors={errorsByLanguage(errors, 'title')}
      />
      <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
        <SelectField
          id={fieldId('partnershipId')}
          label={details.partnership}
          required={required}
          error={errorAt(errors, 'partnershipId')}
          {...register('partnershipId', { onChange: (event) => proposeKind(event.target.value) })}
        >
          <option value="" hidden>
            {words.choose}
          </option>
          {cooperationKinds.map((kind) => (
            <optgroup key={kind} label={labels.kind[kind]}>
              {choices.partnerships
                .filter((partnership) => partnership.kind === kind)
                .map(({ id, label, lang }) => (
                  <option key={id} value={id} lang={lang}>
                    {label}
                  </option>
                ))}
            </optgroup>
          ))}
        </SelectField>
        <SelectField
          id={fieldId('kind')}
          label={details.kind}
          hint={<span aria-live="polite">{isProposed && details.kindHint}</span>}
          error={errorAt(errors, 'kind')}
          {...register('kind', {
            onChange: () => {
              kindWasChosen.current = true
              setProposed(false)
            },
          })}
        >
          {cooperationKinds.map((kind) => (
            <option key={kind} value={kind}>
              {labels.kind[kind]}
            </option>
          ))}
        </SelectField>
        <SelectField
          id={fieldId('status')}
          label={details.status}
          required={required}
          error={errorAt(errors, 'status')}
          {...register('status')}
        >
          <option value="" hidden>
            {words.choose}
          </option>
          {projectStatuses.map((status) => (
            <option key={status} value={status}>
              {labels.status[status]}
            </option>
          ))}
        </SelectField>
      </div>
    </div>
  )
}
