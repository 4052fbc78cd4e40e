'use client'
import { CheckboxField } from '@/components/form/checkbox-field'
import type { FormWords } from '@/components/form/form-words'
import { TextareaField } from '@/components/form/textarea-field'
import { useReady } from '@/components/form/use-ready'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { answerComment } from '@/lib/minutes/actions'
import { commentAnswers } from '@/lib/minutes/rules'
import { answerSchema } from '@/lib/minutes/schema'
import type { MinutesWords } from './minutes-words'
import { useSentForm } from './use-sent-form'

type AnswerFormProps = {
  ids: { meetingId: number; commentId: number; version: number }
  words: MinutesWords['comments']
  errors: FormWords
}

export function AnswerForm({ ids, words, errors }: AnswerFormProps) {
  const ready = useReady()
  const { form, submit, busy, problem } = useSentForm({
    schema: answerSchema,
    values: { answer: '', answerText: '' },
    action: answerComment,
    inputOf: (values) => ({ ...ids, ...values }),
    words: errors,
    done: words.answered,
  })
  const found = form.formState.errors
  return (
    <form noValidate inert={!ready} onSubmit={submit} className="mt-2 grid grid-cols-1 gap-2 border-t pt-2">
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      <fieldset className="flex flex-wrap gap-x-6">
        <legend className="sr-only">{words.answer}</legend>
        {commentAnswers.map((answer) => (
          <CheckboxField
            key={answer}
            type="radio"
            value={answer}
            label={words.answers[answer]}
            error={answer === 'taken' ? found.answer?.message : undefined}
            {...form.register('answer')}
          />
        ))}
      </fieldset>
      <TextareaField
        {...form.register('answerText')}
        label={words.why}
        hint={words.whyHint}
        error={found.answerText?.message}
        rows={2}
        dir="auto"
        maxLength={2000}
      />
      <div>
        <Button type="submit" size="sm" busy={busy}>
          {words.sendAnswer}
        </Button>
      </div>
    </form>
  )
}
