'use client'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { resolverOf } from '@/components/form/resolver-of'
import { TextareaField } from '@/components/form/textarea-field'
import { useSubmission } from '@/components/form/use-submission'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { returnTransaction, reverseTransaction } from '@/lib/budgets/actions'
import { returnTransactionSchema } from '@/lib/budgets/schema'
import type { EntryDeskWords, EntryToWorkOn } from './entry-words'

type Props = {
  verb: 'return' | 'reverse'
  entry: EntryToWorkOn
  words: EntryDeskWords
  refreshing: boolean
  refresh: () => void
  onClose: () => void
  onDone: (id: number) => void
}

const actions = { return: returnTransaction, reverse: reverseTransaction }

export function EntryReasonForm({ verb, entry, words, refreshing, refresh, onClose, onDone }: Props) {
  const { decision, errors } = words
  const inputOf = ({ reason }: { reason: string }) => ({
    ...{ projectId: entry.projectId, transactionId: entry.id, version: entry.version },
    reason,
  })
  const form = useForm({
    defaultValues: { reason: '' },
    resolver: resolverOf(returnTransactionSchema, inputOf, errors),
  })
  useEffect(() => form.setFocus('reason'), [form])
  const { busy, problem, conflict, submit } = useSubmission({
    form,
    action: async (submission) => {
      const outcome = await actions[verb](submission)
      if (!outcome.ok && outcome.code === 'conflict') refresh()
      return outcome
    },
    words: errors,
    inputOf,
    onDone: ({ id }) => onDone(id),
  })
  const { errors: mistakes, isDirty } = form.formState
  const working = busy || refreshing
  useUnsavedWarning(isDirty && !working, words.leave)
  return (
    <Card title={decision[verb]} className="print:hidden">
      <form onSubmit={submit} noValidate aria-label={decision[verb]} className="grid grid-cols-1 gap-3">
        {problem && !mistakes.reason && (
          <Notice tone="danger" live="alert">
            {problem}
          </Notice>
        )}
        {conflict && !working && (
          <Notice tone="attention" live="alert">
            {decision.changed}
          </Notice>
        )}
        <TextareaField
          {...form.register('reason')}
          label={verb === 'return' ? decision.reason : decision.reverseReason}
          required={errors.required}
          error={mistakes.reason?.message}
          rows={2}
          dir="auto"
          maxLength={2000}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={working}>
            {decision[verb]}
          </Button>
          <Button onClick={onClose}>{decision.close}</Button>
        </div>
      </form>
    </Card>
  )
}
