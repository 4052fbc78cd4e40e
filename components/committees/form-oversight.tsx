'use client'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import { CheckboxField } from '@/components/form/checkbox-field'
import { errorAt } from '@/components/form/field-errors'
import { Fieldset } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { Code } from '@/components/ui/code'
import { scopes } from '@/lib/committees/rules'
import type { Locale } from '@/lib/i18n/locale'
import type { CommitteeValues } from './form-values'
import { type CommitteeChoices, type CommitteeFormWords, fieldIdOf } from './form-words'

type Props = { locale: Locale; words: CommitteeFormWords; choices: CommitteeChoices }

export function FormOversight({ locale, words, choices }: Props) {
  const { register, control, formState } = useFormContext<CommitteeValues>()
  const scope = useWatch({ control, name: 'scope' })
  const { errors } = formState
  const one = (
    name: 'programmeId' | 'partnershipId',
    label: string,
    list: CommitteeChoices['programmes'],
  ) => (
    <SelectField
      id={fieldIdOf(name, locale)}
      label={label}
      required={words.errors.required}
      error={errorAt(errors, name)}
      {...register(name)}
    >
      <option value="">{words.choose}</option>
      {list.map(({ id, label: shown, lang, short }) => (
        <option key={id} value={id} lang={lang}>
          {name === 'programmeId' && short ? `${short} · ${shown}` : shown}
        </option>
      ))}
    </SelectField>
  )
  return (
    <div className="grid grid-cols-1 gap-5">
      <Fieldset id={fieldIdOf('scope', locale)} legend={words.scope} inline error={errorAt(errors, 'scope')}>
        {scopes.map((value) => (
          <CheckboxField
            key={value}
            type="radio"
            value={value}
            label={words.scopes[value]}
            {...register('scope')}
          />
        ))}
      </Fieldset>
      {scope === 'projects' && <Projects {...{ locale, words }} projects={choices.projects} />}
      {scope === 'programme' && one('programmeId', words.programme, choices.programmes)}
      {scope === 'partnership' && one('partnershipId', words.partnership, choices.partnerships)}
    </div>
  )
}

type ProjectsProps = Pick<Props, 'locale' | 'words'> & { projects: CommitteeChoices['projects'] }

function Projects({ locale, words, projects }: ProjectsProps) {
  const { control, formState } = useFormContext<CommitteeValues>()
  const { field } = useController({ control, name: 'projectIds' })
  const toggle = (id: number, isOn: boolean) =>
    field.onChange(isOn ? [...field.value, id] : field.value.filter((other) => other !== id))
  return (
    <Fieldset
      id={fieldIdOf('projectIds', locale)}
      legend={words.projects}
      hint={words.projectsHint}
      error={errorAt(formState.errors, 'projectIds')}
    >
      <div className="max-h-72 overflow-y-auto rounded-md border px-3 py-1">
        {projects.map(({ id, label, lang, short }) => (
          <CheckboxField
            key={id}
            checked={field.value.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
            label={
              <>
                {short && <Code className="text-ink-muted">{short}</Code>} <bdi lang={lang}>{label}</bdi>
              </>
            }
          />
        ))}
      </div>
    </Fieldset>
  )
}
