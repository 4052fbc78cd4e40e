'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useId } from 'react'
import { useForm } from 'react-hook-form'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DateField } from '@/components/form/date-field'
import { errorAt } from '@/components/form/field-errors'
import { Fieldset } from '@/components/form/fieldset'
import { resolverOf } from '@/components/form/resolver-of'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { TextareaField } from '@/components/form/textarea-field'
import { useSubmission } from '@/components/form/use-submission'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import { recordDecision } from '@/lib/decisions/actions'
import { recordDecisionSchema } from '@/lib/decisions/schema'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import type { OutcomeWords } from './minutes-words'

export type Owner = { id: number; name: string }

type OutcomeFormProps = {
  ids: { meetingId: number; agendaItemId: number }
  language: Locale
  locale: Locale
  owners: Owner[]
  words: OutcomeWords
  onClose: () => void
}

const kinds = ['decision', 'recommendation', 'action'] as const
type Values = { kind: string; text: string; ownerOrganisationId: string; ownerName: string; due: string }
const empty: Values = { kind: 'decision', text: '', ownerOrganisationId: '', ownerName: '', due: '' }

/* One outcome, in the language of the minutes, and in that one only: an empty text is just missing. */
export function OutcomeForm({ ids, language, locale, owners, words, onClose }: OutcomeFormProps) {
  const id = useId()
  const { fields } = words.errors
  const errors = { ...words.errors, fields: { ...fields, one_language: fields.required ?? '' } }
  const router = useRouter()
  const toast = useToast()
  const inputOf = ({ text, ...values }: Values) => ({
    ...{ ...ids, ...values, text: { [language]: text } },
    ...{ projectId: null, milestoneId: null },
  })
  const form = useForm<Values>({
    defaultValues: empty,
    resolver: resolverOf(recordDecisionSchema, inputOf, errors),
  })
  const { submit, busy, problem } = useSubmission({
    form,
    action: recordDecision,
    words: errors,
    inputOf,
    onDone: ({ reference }) => {
      toast({ title: words.recorded.replace('{reference}', reference) })
      form.reset({ ...empty, kind: form.getValues('kind') })
      router.refresh()
      onClose()
    },
  })
  const { setFocus, formState, register, watch } = form
  const error = (name: string) => errorAt(formState.errors, name)
  useEffect(() => setFocus('text'), [setFocus])
  // An error on the text stands under its language or under the whole.
  const textError = error(`text.${language}`) ?? error('text')
  return (
    <form
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event)
      }}
      aria-label={words.title}
      className="grid grid-cols-1 gap-3 rounded-md border border-accent/60 bg-surface p-3"
    >
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      <Fieldset legend={words.kind} inline error={error('kind')}>
        {kinds.map((kind) => (
          <CheckboxField
            key={kind}
            type="radio"
            id={`${id}-${kind}`}
            value={kind}
            label={words.kinds[kind]}
            {...register('kind')}
          />
        ))}
      </Fieldset>
      <TextareaField
        {...register('text')}
        id={`${id}-text`}
        label={words.text}
        required={words.errors.required}
        error={textError}
        rows={2}
        lang={language}
        dir={directionOf(language)}
        maxLength={4000}
      />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
        <SelectField
          {...register('ownerOrganisationId')}
          label={words.organisation}
          error={error('ownerOrganisationId')}
        >
          <option value="">{words.nobody}</option>
          {owners.map((owner) => (
            <option key={owner.id} value={owner.id}>
              {owner.name}
            </option>
          ))}
        </SelectField>
        <TextField
          {...register('ownerName')}
          label={words.person}
          error={error('ownerName')}
          dir="auto"
          maxLength={200}
        />
        <DateField
          {...register('due')}
          typed={watch('due')}
          locale={locale}
          label={words.due}
          hint={words.dueHint}
          error={error('due')}
          words={words.date}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" busy={busy}>
          {words.record}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
        <span role="status" className="text-sm text-ink-muted">
          {busy && words.errors.saving}
        </span>
      </div>
    </form>
  )
}
