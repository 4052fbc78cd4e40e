'use client'
import { useEffect } from 'react'
import { DateField } from '@/components/form/date-field'
import { TextareaField } from '@/components/form/textarea-field'
import { postponeDecision } from '@/lib/decisions/actions'
import { postponeDecisionSchema } from '@/lib/decisions/schema'
import type { Locale } from '@/lib/i18n/locale'
import { FollowUpFrame } from './follow-up-frame'
import type { DecisionKey, FollowUpWords } from './follow-up-words'
import { useFollowUp } from './use-follow-up'

type Props = { decision: DecisionKey; locale: Locale; words: FollowUpWords; onClose: () => void }
type Values = { due: string; reason: string }

export function PostponeForm({ decision, locale, words, onClose }: Props) {
  const { form, working, problem, hasChanged, submit } = useFollowUp<Values>({
    ...{ values: { due: '', reason: '' }, schema: postponeDecisionSchema, action: postponeDecision },
    ...{ words, onClose },
    inputOf: (values) => ({ ...decision, ...values }),
  })
  const { errors } = form.formState
  useEffect(() => form.setFocus('due'), [form])
  const { required } = words.errors
  return (
    <FollowUpFrame
      title={words.postpone}
      {...{ words, problem, hasChanged, working, onClose }}
      onSubmit={submit}
    >
      <DateField
        {...form.register('due')}
        label={words.newDue}
        required={required}
        hint={words.dueHint}
        typed={form.watch('due')}
        locale={locale}
        words={{ fields: words.errors.fields, precision: words.precision }}
        error={errors.due?.message}
        className="max-w-sm"
      />
      <TextareaField
        {...form.register('reason')}
        label={words.reason}
        required={required}
        error={errors.reason?.message}
        rows={2}
        dir="auto"
        maxLength={2000}
      />
    </FollowUpFrame>
  )
}
