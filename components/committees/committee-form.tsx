'use client'
import { useEffect } from 'react'
import { colonIn, listErrors } from '@/components/form/list-errors'
import { RecordForm } from '@/components/form/record-form'
import { useDeparture } from '@/components/form/use-departure'
import { useRecordForm } from '@/components/form/use-record-form'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
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
  const toast = useToast()
  const { isDone, depart } = useDeparture()
  const { errors } = words
  const record = useRecordForm<CommitteeValues, { id: number }>({
    schema: committee ? editCommitteeSchema : newCommitteeSchema,
    values: committee ? committeeValuesOf(committee) : emptyCommittee,
    action: committee ? editCommittee : createCommittee,
    words: errors,
    inputOf: (values) => (committee ? { ...values, committeeId: committee.id } : values),
    valuesOf: (current) => committeeValuesOf(current as CommitteeRecord),
    onDone: ({ id }) => {
      // A new one goes on to its seats.
      depart(`/${locale}/committees/${id}${committee ? '' : '/edit#seats'}`, {
        title: committee ? words.saved : words.created,
      })
    },
  })
  const { form, isDirty } = record
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
    <RecordForm
      record={record}
      words={errors}
      mistakes={mistakes}
      differences={() => committeeDifferences(record.theirs, form.getValues(), words, choices)}
      onTheirs={() => {
        toast({ title: words.theirsTaken, tone: 'info' })
        form.setFocus(`name.${locale}`)
      }}
      send={committee ? words.save : words.create}
      isDone={isDone}
      status={unsaved && words.unsaved}
      back={
        <ButtonLink href={`/${locale}/committees${committee ? `/${committee.id}` : ''}`}>
          {words.cancel}
        </ButtonLink>
      }
    >
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
    </RecordForm>
  )
}
