'use client'
import { useFormContext } from 'react-hook-form'
import { DateField } from '@/components/form/date-field'
import { errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { Choice } from '@/components/projects/edit-choices'
import { Card } from '@/components/ui/card'
import { decisionKinds } from '@/lib/decisions/rules'
import type { Locale } from '@/lib/i18n/locale'
import { type EditChoices, type EditValues, type EditWords, fieldIdOf } from './edit-values'

type Props = { locale: Locale; words: EditWords; choices: EditChoices; texts: EditValues['text'] }
type SelectName = 'ownerOrganisationId' | 'agendaItemId' | 'projectId' | 'milestoneId'

export function EditFields({ locale, words, choices, texts }: Props) {
  const { register, formState, watch } = useFormContext<EditValues>()
  const { errors, defaultValues } = formState
  const projectId = Number(watch('projectId'))
  const select = (name: SelectName, label: string, none: string, from: readonly Choice[]) => (
    <SelectField
      {...register(name)}
      id={fieldIdOf(name, locale)}
      defaultValue={defaultValues?.[name]}
      label={label}
      error={errors[name]?.message}
    >
      <option value="">{none}</option>
      {from.map(({ id, label: shown, lang }) => (
        <option key={id} value={id} lang={lang}>
          {shown}
        </option>
      ))}
    </SelectField>
  )
  return (
    <>
      <Card title={words.what}>
        <div className="grid grid-cols-1 gap-5">
          <SelectField
            {...register('kind')}
            id={fieldIdOf('kind', locale)}
            defaultValue={defaultValues?.kind}
            label={words.kind}
            required={words.errors.required}
            error={errors.kind?.message}
            className="max-w-sm"
          >
            {decisionKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </SelectField>
          <LocalizedTextField
            id={fieldIdOf('text', locale)}
            label={words.text}
            required={words.errors.required}
            bind={(language) => ({
              ...register(`text.${language}`, { deps: 'text' }),
              defaultValue: texts[language],
              maxLength: 4000,
            })}
            reader={locale}
            languageNames={words.errors.languages}
            othersLabel={words.errors.otherLanguages}
            values={texts}
            error={errors.text?.message}
            errors={errorsByLanguage(errors, 'text')}
            multiline
          />
        </div>
      </Card>
      <Card title={words.who}>
        <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
          {select('ownerOrganisationId', words.owner, words.noOwner, choices.organisations)}
          <TextField
            {...register('ownerName')}
            id={fieldIdOf('ownerName', locale)}
            defaultValue={defaultValues?.ownerName}
            label={words.ownerName}
            autoComplete="off"
            dir="auto"
            maxLength={200}
            error={errors.ownerName?.message}
          />
          <DateField
            {...register('due')}
            id={fieldIdOf('due', locale)}
            defaultValue={defaultValues?.due}
            label={words.due}
            hint={words.dueHint}
            typed={watch('due')}
            locale={locale}
            words={words.date}
            error={errors.due?.message}
          />
        </div>
      </Card>
      <Card title={words.about}>
        <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
          {select('agendaItemId', words.item, words.noItem, choices.items)}
          {select('projectId', words.project, words.noProject, choices.projects)}
          {select(
            'milestoneId',
            words.milestone,
            words.noMilestone,
            choices.milestones.filter((one) => one.projectId === projectId),
          )}
        </div>
      </Card>
    </>
  )
}
