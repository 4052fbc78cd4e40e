'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { FormProvider } from 'react-hook-form'
import { ConflictView } from '@/components/form/conflict-view'
import { ErrorSummary } from '@/components/form/error-summary'
import { colonIn, listErrors } from '@/components/form/list-errors'
import { SubmitBar } from '@/components/form/submit-bar'
import { useReady } from '@/components/form/use-ready'
import { useRecordForm } from '@/components/form/use-record-form'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button, ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { createCommittee, editCommittee } from '@/lib/committees/actions'
import { editCommitteeSchema, newCommitteeSchema } from '@/lib/committees/schema'
import type { Locale } from '@/lib/i18n/locale'
import { FormEssentials } from './form-essentials'
import { FormOversight } from './form-oversight'
import { FormRules } from './form-rules'
import {
  type CommitteeRecord,
  type CommitteeValues,
  committeeDifferences,
  committeeValuesOf,
  emptyCommittee,
} from './form-values'
import { type CommitteeChoices, type CommitteeFormWords, fieldIdOf, fieldOrder, labelOf } from './form-words'

type Props = {
  locale: Locale
  words: CommitteeFormWords
  choices: CommitteeChoices
  /** Absent: a new committee. */
  committee?: CommitteeRecord & { id: number; codeStands: boolean }
  onUnsaved?: (unsaved: boolean) => void
}

export function CommitteeForm({ locale, words, choices, committee, onUnsaved }: Props) {
  const router = useRouter()
  const toast = useToast()
  const ready = useReady()
  const [isDone, setDone] = useState(false)
  const { errors } = words
  const record = useRecordForm<CommitteeValues, { id: number }>({
    schema: committee ? editCommitteeSchema : newCommitteeSchema,
    values: committee ? committeeValuesOf(committee) : emptyCommittee,
    action: committee ? editCommittee : createCommittee,
    words: errors,
    inputOf: (values) => (committee ? { ...values, committeeId: committee.id } : values),
    valuesOf: (current) => committeeValuesOf(current as CommitteeRecord),
    onDone: ({ id }) => {
      setDone(true)
      toast({ title: committee ? words.saved : words.created })
      // A new one goes on to its seats.
      router.push(`/${locale}/committees/${id}${committee ? '' : '/edit#seats'}`)
      router.refresh()
    },
  })
  const { form, conflict, problem, isDirty } = record
  const unsaved = isDirty && !isDone
  useUnsavedWarning(unsaved, words.leave)
  useEffect(() => onUnsaved?.(unsaved), [onUnsaved, unsaved])
  const mistakes = listErrors(record.errors, {
    idOf: (path) => fieldIdOf(path, locale),
    labelOf: (path) => labelOf(path, words),
    order: fieldOrder,
    colon: colonIn(locale),
  })
  return (
    <FormProvider {...form}>
      <form onSubmit={record.submit} noValidate inert={!ready} className="grid max-w-4xl grid-cols-1 gap-4">
        {conflict && (
          <ConflictView
            words={errors.conflict}
            differences={committeeDifferences(record.theirs, form.getValues(), words, choices)}
            onKeepMine={record.keepMine}
            onTakeTheirs={() => {
              record.takeTheirs()
              toast({ title: words.theirsTaken, tone: 'info' })
              form.setFocus(`name.${locale}`)
            }}
          />
        )}
        <ErrorSummary title={errors.summary} errors={mistakes} attempt={record.submitCount} />
        {problem && mistakes.length === 0 && (
          <Notice tone="danger" live="alert">
            {problem}
          </Notice>
        )}
        <Card title={words.oversight}>
          <FormOversight {...{ locale, words, choices }} />
        </Card>
        <Card title={words.what}>
          <FormEssentials
            {...{ locale, words, choices }}
            isNew={!committee}
            codeStands={committee?.codeStands ?? false}
          />
        </Card>
        <Card title={words.rules}>
          <FormRules {...{ locale, words }} />
        </Card>
        {!conflict && (
          <SubmitBar status={record.busy ? errors.saving : unsaved && words.unsaved}>
            <Button type="submit" variant="primary" busy={record.busy || isDone}>
              {committee ? words.save : words.create}
            </Button>
            <ButtonLink href={`/${locale}/committees${committee ? `/${committee.id}` : ''}`}>
              {words.cancel}
            </ButtonLink>
          </SubmitBar>
        )}
      </form>
    </FormProvider>
  )
}
