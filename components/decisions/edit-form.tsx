'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormProvider } from 'react-hook-form'
import { ConflictView } from '@/components/form/conflict-view'
import { ErrorSummary } from '@/components/form/error-summary'
import { colonIn, listErrors } from '@/components/form/list-errors'
import { SubmitBar } from '@/components/form/submit-bar'
import { useReady } from '@/components/form/use-ready'
import { useRecordForm } from '@/components/form/use-record-form'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
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
  const router = useRouter()
  const toast = useToast()
  const ready = useReady()
  const [isDone, setDone] = useState(false)
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
    onDone: () => {
      setDone(true)
      toast({ title: words.saved })
      router.push(page)
      router.refresh()
    },
  })
  const { form, errors, conflict, problem, submitCount } = record
  useUnsavedWarning(record.isDirty && !isDone, words.leave)
  const mistakes = listErrors(errors, {
    idOf: (path) => fieldIdOf(path, locale),
    labelOf: (path) => fieldLabelOf(path, words),
    order: fieldOrder,
    colon: colonIn(locale),
  })
  return (
    <FormProvider {...form}>
      <form onSubmit={record.submit} noValidate inert={!ready} className="grid max-w-4xl grid-cols-1 gap-4">
        {conflict && (
          <ConflictView
            words={words.errors.conflict}
            differences={decisionDifferences(record.theirs, form.getValues(), words, choices)}
            onKeepMine={record.keepMine}
            onTakeTheirs={() => {
              record.takeTheirs()
              form.setFocus('kind')
            }}
          />
        )}
        <ErrorSummary title={words.errors.summary} attempt={submitCount} errors={mistakes} />
        {problem && mistakes.length === 0 && (
          <Notice tone="danger" live="alert">
            {problem}
          </Notice>
        )}
        <EditFields {...{ locale, words, choices }} texts={record.theirs.text} />
        {!conflict && (
          <SubmitBar status={record.busy || isDone ? words.errors.saving : undefined}>
            <Button type="submit" variant="primary" busy={record.busy || isDone}>
              {words.save}
            </Button>
            <ButtonLink href={page}>{words.back}</ButtonLink>
          </SubmitBar>
        )}
      </form>
    </FormProvider>
  )
}
