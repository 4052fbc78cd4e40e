'use client'
import { colonIn, listErrors } from '@/components/form/list-errors'
import { RecordForm } from '@/components/form/record-form'
import { useDeparture } from '@/components/form/use-departure'
import { useRecordForm } from '@/components/form/use-record-form'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { ButtonLink } from '@/components/ui/button'
import { editDecision } from '@/lib/decisions/actions'
import { editDecisionSchema } from '@/lib/decisions/schema'
import type { Locale } from '@/lib/i18n/locale'
import { EditFields } from './edit-fields'
import {
  type DecisionRecord,
  decisionDifferences,
  type EditChoices,
  type EditValues,
  type EditWords,
  editValuesOf,
  fieldIdOf,
  fieldLabelOf,
  fieldOrder,
} from './edit-values'

type Props = {
  decision: DecisionRecord & { id: number; meetingId: number }
  locale: Locale
  words: EditWords
  choices: EditChoices
}

export function EditDecisionForm({ decision, locale, words, choices }: Props) {
  const { isDone, depart } = useDeparture()
  const page = `/${locale}/decisions/${decision.id}`
  const milestoneOf = ({ milestoneId, projectId }: EditValues) =>
    choices.milestones.some((one) => one.id === Number(milestoneId) && one.projectId === Number(projectId))
      ? milestoneId
      : ''
  const record = useRecordForm<EditValues, { id: number }>({
    schema: editDecisionSchema,
    values: editValuesOf(decision, locale),
    action: editDecision,
    words: words.errors,
    inputOf: (values) => ({
      ...values,
      // Another project was chosen after the milestone.
      milestoneId: milestoneOf(values),
      meetingId: decision.meetingId,
      decisionId: decision.id,
    }),
    valuesOf: (current) => editValuesOf(current as DecisionRecord, locale),
    onDone: () => depart(page, { title: words.saved }),
  })
  const { form, errors } = record
  useUnsavedWarning(record.isDirty && !isDone, words.leave)
  const mistakes = listErrors(errors, {
    idOf: (path) => fieldIdOf(path, locale),
    labelOf: (path) => fieldLabelOf(path, words),
    order: fieldOrder,
    colon: colonIn(locale),
  })
  return (
    <RecordForm
      record={record}
      words={words.errors}
      mistakes={mistakes}
      differences={() => decisionDifferences(record.theirs, form.getValues(), words, choices)}
      onTheirs={() => form.setFocus('kind')}
      send={words.save}
      isDone={isDone}
      back={<ButtonLink href={page}>{words.back}</ButtonLink>}
    >
      <EditFields {...{ locale, words, choices }} texts={record.theirs.text} />
    </RecordForm>
  )
}
