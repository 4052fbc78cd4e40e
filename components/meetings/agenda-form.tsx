'use client'
import { useId } from 'react'
import { FormProvider } from 'react-hook-form'
import { errorAt, errorsByLanguage } from '@/components/form/field-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { useRecordForm } from '@/components/form/use-record-form'
import { differing, textDifferences } from '@/components/projects/edit-differences'
import { EditRowForm } from '@/components/projects/edit-row-form'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locale'
import { saveAgendaItem } from '@/lib/meetings/actions'
import { agendaItemSchema } from '@/lib/meetings/schema'
import type { ShownItem } from './agenda-line'
import { emptyItem, type ItemChoices, type ItemRecord, type ItemValues, itemValuesOf } from './agenda-values'
import type { MeetingWords } from './words'

type Props = {
  meetingId: number
  locale: Locale
  item?: ShownItem
  choices: ItemChoices
  words: MeetingWords
  isSettling: boolean
  onSaved: () => void
  onCancel: () => void
}

const singles = ['duration', 'presenter', 'documents'] as const
const links = ['project', 'milestone', 'decision'] as const

export function AgendaForm({ meetingId, locale, item, choices, words, ...state }: Props) {
  const id = useId()
  const toast = useToast()
  const { agenda, errors } = words
  const record = useRecordForm<ItemValues, { id: number }>({
    schema: agendaItemSchema,
    values: item ? itemValuesOf(item) : emptyItem,
    action: saveAgendaItem,
    words: errors,
    inputOf: (values) => ({ ...values, meetingId, itemId: item?.id ?? null }),
    valuesOf: (current) => itemValuesOf(current as ItemRecord),
    onDone: () => {
      toast({ title: agenda.saved })
      state.onSaved()
    },
  })
  const { form, theirs } = record
  const project = form.watch('projectId')
  const offered = {
    project: choices.projects,
    milestone: choices.milestones.filter(({ projectId }) => !project || String(projectId) === project),
    decision: choices.decisions,
  }

  const differences = () => {
    const mine = form.getValues()
    const named = (kind: (typeof links)[number], values: ItemValues) =>
      choices[`${kind}s`].find((one) => String(one.id) === values[`${kind}Id`])?.label ?? ''
    return differing([
      ...textDifferences(agenda.itemTitle, theirs.title, mine.title, errors.languages),
      ...singles.map((name) => ({ label: agenda[name], theirs: theirs[name], mine: mine[name] })),
      ...links.map((kind) => ({ label: agenda[kind], theirs: named(kind, theirs), mine: named(kind, mine) })),
    ])
  }

  return (
    <FormProvider {...form}>
      <EditRowForm
        label={item?.called ?? agenda.add}
        words={{ ...words.form, errors }}
        {...{ record, differences }}
        isSettling={state.isSettling}
        onCancel={state.onCancel}
      >
        <LocalizedTextField
          id={`${id}-title`}
          label={agenda.itemTitle}
          required={errors.required}
          bind={(language) => ({ ...form.register(`title.${language}`, { deps: 'title' }), maxLength: 300 })}
          reader={locale}
          languageNames={errors.languages}
          othersLabel={errors.otherLanguages}
          values={theirs.title}
          error={errorAt(record.errors, 'title')}
          errors={errorsByLanguage(record.errors, 'title')}
        />
        <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
          <TextField
            id={`${id}-presenter`}
            label={agenda.presenter}
            dir="auto"
            maxLength={200}
            error={errorAt(record.errors, 'presenter')}
            {...form.register('presenter')}
          />
          <TextField
            id={`${id}-duration`}
            label={agenda.duration}
            unit={agenda.minutesUnit}
            inputMode="numeric"
            autoComplete="off"
            maxLength={4}
            error={errorAt(record.errors, 'duration')}
            {...form.register('duration')}
          />
          {links.map((kind) => (
            <SelectField
              key={kind}
              id={`${id}-${kind}`}
              label={agenda[kind]}
              error={errorAt(record.errors, `${kind}Id`)}
              {...form.register(`${kind}Id`)}
            >
              <option value="">{kind === 'decision' ? agenda.noDecision : agenda.none}</option>
              {offered[kind].map((choice) => (
                <option key={choice.id} value={choice.id} lang={choice.lang}>
                  {choice.label}
                </option>
              ))}
            </SelectField>
          ))}
          <TextField
            id={`${id}-documents`}
            label={agenda.documents}
            dir="auto"
            maxLength={1000}
            error={errorAt(record.errors, 'documents')}
            {...form.register('documents')}
          />
        </div>
      </EditRowForm>
    </FormProvider>
  )
}
