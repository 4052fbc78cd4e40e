'use client'
import { useForm, useWatch } from 'react-hook-form'
import { colonIn, listErrors } from '@/components/form/list-errors'
import { RecordForm } from '@/components/form/record-form'
import { resolverOf } from '@/components/form/resolver-of'
import { useDeparture } from '@/components/form/use-departure'
import { useSubmission } from '@/components/form/use-submission'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locale'
import { addMilestones } from '@/lib/milestones/actions'
import { newMilestonesSchema } from '@/lib/milestones/schema'
import { fieldIdOf, fieldOrder, labelOf, type MilestoneChoices, type MilestoneFormWords } from './form-words'
import { MilestoneFields } from './milestone-fields'
import { type NewValues, newMilestone } from './milestone-values'
import { SessionRows } from './session-rows'

type NewMilestonesFormProps = {
  projectId: number
  locale: Locale
  words: MilestoneFormWords
  choices: MilestoneChoices
}

export function NewMilestonesForm({ projectId, locale, words, choices }: NewMilestonesFormProps) {
  const { isDone, depart } = useDeparture()
  const project = `/${locale}/projects/${projectId}`
  const inputOf = (values: NewValues) => ({ ...values, projectId })
  const form = useForm<NewValues>({
    defaultValues: newMilestone,
    resolver: resolverOf(newMilestonesSchema, inputOf, words.errors),
    shouldFocusError: false,
  })
  const { busy, problem, submit } = useSubmission({
    form,
    action: addMilestones,
    words: words.errors,
    inputOf,
    onDone: ({ ids }) => {
      if (ids.length === 1) depart(`${project}/milestones/${ids[0]}`, { title: words.created })
      else depart(project, { title: words.createdSeries })
    },
  })
  const { isDirty, errors, submitCount } = form.formState
  const isSeries = useWatch({ control: form.control, name: 'sessions' }).length > 1
  useUnsavedWarning(isDirty && !isDone, words.leave)
  const mistakes = listErrors(errors, {
    idOf: (path) => fieldIdOf(path, locale),
    labelOf: (path) => labelOf(path, words),
    order: fieldOrder,
    colon: colonIn(locale),
  })

  return (
    <RecordForm
      record={{ form, submit, busy, problem, submitCount }}
      words={words.errors}
      mistakes={mistakes}
      send={isSeries ? words.createSeries : words.create}
      isDone={isDone}
      back={<ButtonLink href={project}>{words.back}</ButtonLink>}
    >
      <Card title={words.what}>
        <MilestoneFields locale={locale} words={words} choices={choices} />
      </Card>
      <Card title={words.when}>
        <SessionRows locale={locale} words={words} />
      </Card>
    </RecordForm>
  )
}
