'use client'
import { useId } from 'react'
import { FormProvider } from 'react-hook-form'
import { errorAt, errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { useRecordForm } from '@/components/form/use-record-form'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import { savePhase } from '@/lib/projects/actions'
import { phaseKinds } from '@/lib/projects/rules'
import { phaseSchema } from '@/lib/projects/schema'
import { differing, textDifferences, wordOf } from './edit-differences'
import { EditRowForm } from './edit-row-form'
import { emptyTexts, textsOf } from './edit-values'
import type { EditWords } from './edit-words'

export type EditedPhase = {
  id: number
  kind: string
  name: LocalizedText | null
  months: number
  version: number
  /** Its name and its length in the reader's words. */
  called: string
  lang: Locale
  duration: string
}

type PhaseValues = { version: number; kind: string; months: string; name: Record<Locale, string> }

type Props = {
  projectId: number
  locale: Locale
  phase?: EditedPhase
  words: EditWords
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}

export function EditPhaseForm({ projectId, locale, phase, words, isSettling, onSaved, onCancel }: Props) {
  const id = useId()
  const toast = useToast()
  const { phases, labels, errors } = words
  const record = useRecordForm<PhaseValues, { id: number }>({
    schema: phaseSchema,
    values: phase ? phaseValuesOf(phase) : { version: 0, kind: '', months: '', name: emptyTexts },
    action: savePhase,
    words: errors,
    inputOf: (values) => ({ ...values, projectId, phaseId: phase?.id ?? null }),
    valuesOf: (current) => phaseValuesOf(current as EditedPhase),
    onDone: () => {
      toast({ title: phases.saved })
      onSaved()
    },
  })
  const { form, theirs } = record

  const differences = () => {
    const mine = form.getValues()
    return differing([
      {
        label: phases.kind,
        theirs: wordOf(labels.phaseKind, theirs.kind),
        mine: wordOf(labels.phaseKind, mine.kind),
      },
      { label: phases.months, theirs: theirs.months, mine: mine.months },
      ...textDifferences(phases.name, theirs.name, mine.name, errors.languages),
    ])
  }

  return (
    <FormProvider {...form}>
      <EditRowForm
        label={phase?.called ?? phases.add}
        {...{ words, record, isSettling, differences, onCancel }}
      >
        <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
          <SelectField
            id={`${id}-kind`}
            label={phases.kind}
            required={errors.required}
            error={errorAt(record.errors, 'kind')}
            {...form.register('kind')}
          >
            <option value="" hidden>
              {words.choose}
            </option>
            {phaseKinds.map((kind) => (
              <option key={kind} value={kind}>
                {labels.phaseKind[kind]}
              </option>
            ))}
          </SelectField>
          <TextField
            id={`${id}-months`}
            label={phases.months}
            unit={phases.monthsUnit}
            required={errors.required}
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            error={errorAt(record.errors, 'months')}
            {...form.register('months')}
          />
        </div>
        <LocalizedTextField
          id={`${id}-name`}
          label={phases.name}
          hint={phases.nameHint}
          bind={(language) => form.register(`name.${language}`)}
          reader={locale}
          languageNames={errors.languages}
          othersLabel={errors.otherLanguages}
          values={theirs.name}
          error={errorAt(record.errors, 'name')}
          errors={errorsByLanguage(record.errors, 'name')}
        />
      </EditRowForm>
    </FormProvider>
  )
}

const phaseValuesOf = ({ version, kind, months, name }: EditedPhase): PhaseValues => ({
  version,
  kind,
  months: String(months),
  name: textsOf(name),
})
