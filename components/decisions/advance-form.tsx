'use client'
import { useEffect } from 'react'
import { SelectField } from '@/components/form/select-field'
import { TextareaField } from '@/components/form/textarea-field'
import { advanceDecision } from '@/lib/decisions/actions'
import { advanceDecisionSchema } from '@/lib/decisions/schema'
import { FollowUpFrame } from './follow-up-frame'
import type { DecisionKey, FollowUpWords, Move, SuccessorChoice } from './follow-up-words'
import { useFollowUp } from './use-follow-up'

type Props = {
  decision: DecisionKey
  move: Move
  successors: SuccessorChoice[]
  words: FollowUpWords
  onClose: () => void
}

type Values = { evidence: string; reason: string; supersededById: string }
const empty: Values = { evidence: '', reason: '', supersededById: '' }

export function AdvanceForm({ decision, move, successors, words, onClose }: Props) {
  const { form, working, problem, hasChanged, submit } = useFollowUp<Values>({
    ...{ values: empty, schema: advanceDecisionSchema, action: advanceDecision, words, onClose },
    inputOf: (values) => ({ ...decision, ...values, to: move.to }),
  })
  const { errors } = form.formState
  const asks = { evidence: move.to === 'done', successor: move.to === 'superseded' }
  const first = asks.evidence ? 'evidence' : asks.successor ? 'supersededById' : 'reason'
  useEffect(() => form.setFocus(first), [form, first])
  const { required } = words.errors
  return (
    <FollowUpFrame title={move.label} {...{ words, problem, hasChanged, working, onClose }} onSubmit={submit}>
      {asks.successor && (
        <SelectField
          {...form.register('supersededById')}
          label={words.successor}
          required={required}
          hint={successors.length === 0 ? words.noSuccessor : undefined}
          error={errors.supersededById?.message}
        >
          <option value="">{words.chooseSuccessor}</option>
          {successors.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
      {asks.evidence && (
        <TextareaField
          {...form.register('evidence')}
          label={words.evidence}
          required={required}
          hint={words.evidenceHint}
          error={errors.evidence?.message}
          rows={2}
          dir="auto"
          maxLength={4000}
        />
      )}
      <TextareaField
        {...form.register('reason')}
        label={move.needsReason ? words.reason : words.remark}
        required={move.needsReason && required}
        error={errors.reason?.message}
        rows={2}
        dir="auto"
        maxLength={2000}
      />
    </FollowUpFrame>
  )
}
