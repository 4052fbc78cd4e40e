'use client'
import { useState } from 'react'
import type { FormWords } from '@/components/form/form-words'
import { TextareaField } from '@/components/form/textarea-field'
import { useReady } from '@/components/form/use-ready'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { addAnnex, approveMinutes, closeMinutes, commentOnMinutes } from '@/lib/minutes/actions'
import { annexSchema, approveSchema, closeSchema, commentSchema } from '@/lib/minutes/schema'
import { useSentForm } from './use-sent-form'

/* One text and a button, unfolded where it is wanted: a comment, an annex, an approval, the closing. */

const verbs = {
  comment: { action: commentOnMinutes, schema: commentSchema, field: 'text', max: 5000 },
  annex: { action: addAnnex, schema: annexSchema, field: 'text', max: 10_000 },
  approve: { action: approveMinutes, schema: approveSchema, field: 'reservation', max: 5000 },
  close: { action: closeMinutes, schema: closeSchema, field: 'reason', max: 2000 },
} as const

export type TextFormWords = {
  open: string
  label: string
  hint: string
  send: string
  done: string
  cancel: string
}

type TextFormProps = {
  verb: keyof typeof verbs
  ids: object
  words: TextFormWords
  errors: FormWords
  look?: 'primary' | 'secondary' | 'quiet'
}

export function TextForm({ verb, ids, words, errors, look = 'secondary' }: TextFormProps) {
  const { action, schema, field, max } = verbs[verb]
  const [open, setOpen] = useState(false)
  const ready = useReady()
  const { form, submit, busy, problem } = useSentForm({
    schema,
    values: { text: '' },
    action,
    inputOf: ({ text }) => ({ ...ids, [field]: text }),
    words: errors,
    done: words.done,
    onDone: () => setOpen(false),
  })
  if (!open)
    return (
      <Button
        variant={look}
        size={look === 'quiet' ? 'sm' : 'md'}
        disabled={!ready}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </Button>
    )
  const found = form.formState.errors as Record<string, { message?: string } | undefined>
  return (
    <form noValidate onSubmit={submit} className="grid grid-cols-1 gap-2">
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      <TextareaField
        {...form.register('text')}
        label={words.label}
        hint={words.hint}
        error={(found[field] ?? found.text)?.message}
        rows={3}
        dir="auto"
        maxLength={max}
        autoFocus
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={busy}>
          {words.send}
        </Button>
        <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
      </div>
    </form>
  )
}
