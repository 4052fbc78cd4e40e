'use client'
import { useState } from 'react'
import * as z from 'zod/mini'
import { errorsByLanguage } from '@/components/form/field-errors'
import { colonIn, listErrors } from '@/components/form/list-errors'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { RecordForm } from '@/components/form/record-form'
import { useDeparture } from '@/components/form/use-departure'
import { useRecordForm } from '@/components/form/use-record-form'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locale'
import { editMilestone } from '@/lib/milestones/actions'
import { needsReason } from '@/lib/milestones/rules'
import { editMilestoneSchema } from '@/lib/milestones/schema'
import { fieldIdOf, fieldOrder, labelOf, type MilestoneChoices, type MilestoneFormWords } from './form-words'
import { milestoneDifferences } from './milestone-differences'
import { MilestoneFields } from './milestone-fields'
import { type EditValues, editValuesOf, type MilestoneRecord } from './milestone-values'
import { dateOf, MoveReason } from './move-reason'
import { SessionFields } from './session-fields'

type EditMilestoneFormProps = {
  projectId: number
  milestone: MilestoneRecord & { id: number }
  locale: Locale
  words: MilestoneFormWords
  choices: MilestoneChoices
}

export function EditMilestoneForm({ projectId, milestone, locale, words, choices }: EditMilestoneFormProps) {
  const { isDone, depart } = useDeparture()
  // What is recorded may change while one types: a conflict brings the new date with it.
  const [official, setOfficial] = useState(milestone.due)
  const page = `/${locale}/projects/${projectId}/milestones/${milestone.id}`
  const isMoved = ({ due }: EditValues) => needsReason(official, dateOf(due, locale))
  const record = useRecordForm<EditValues, { id: number }>({
    schema: withReason(official),
    values: editValuesOf(milestone, locale),
    action: editMilestone,
    words: words.errors,
    inputOf: (values) => ({
      ...values,
      moveReason: isMoved(values) ? values.moveReason : '',
      projectId,
      milestoneId: milestone.id,
    }),
    valuesOf: (current) => {
      const saved = current as MilestoneRecord
      setOfficial(saved.due)
      return editValuesOf(saved, locale)
    },
    onDone: () => depart(page, { title: words.saved }),
  })
  const { form, errors } = record
  useUnsavedWarning(record.isDirty && !isDone, words.leave)
  const mistakes = listErrors(errors, {
    idOf: (path) => fieldIdOf(path, locale),
    labelOf: (path) => labelOf(path, words),
    order: fieldOrder,
    colon: colonIn(locale),
  })

  return (
    <RecordForm
      record={record}
      words={words.errors}
      mistakes={mistakes}
      differences={() => milestoneDifferences(record.theirs, form.getValues(), words, choices)}
      onTheirs={() => form.setFocus(`title.${locale}`)}
      send={words.save}
      isDone={isDone}
      back={<ButtonLink href={page}>{words.back}</ButtonLink>}
    >
      <Card title={words.what}>
        <MilestoneFields locale={locale} words={words} choices={choices} />
      </Card>
      <Card title={words.when}>
        <SessionFields
          at=""
          locale={locale}
          words={words}
          underDue={<MoveReason official={official} locale={locale} words={words} />}
        />
        <LocalizedTextField
          id={fieldIdOf('note', locale)}
          label={words.note}
          bind={(language) => ({
            ...form.register(`note.${language}`),
            defaultValue: record.theirs.note[language],
            maxLength: 2000,
          })}
          reader={locale}
          languageNames={words.errors.languages}
          othersLabel={words.errors.otherLanguages}
          values={record.theirs.note}
          error={errors.note?.message}
          errors={errorsByLanguage(errors, 'note')}
          multiline
          className="mt-5"
        />
      </Card>
    </RecordForm>
  )
}

/* The rule of the server, known before sending: a later date says why. */
const withReason = (official: string | null) =>
  editMilestoneSchema.check(
    z.refine(({ due, moveReason }) => !needsReason(official, due) || moveReason !== null, {
      path: ['moveReason'],
      error: 'reason_required',
    }),
  )
