'use client'
import { type FormEvent, useRef } from 'react'
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  get,
  type PathValue,
  useForm,
} from 'react-hook-form'
import type * as z from 'zod/mini'
import type { Outcome } from '@/lib/outcome'
import type { FormWords } from './form-words'
import { resolverOf } from './resolver-of'
import { useSubmission } from './use-submission'

type Action<Data> = (submission: { key: string; input: unknown }) => Promise<Outcome<Data>>

type Options<Values extends FieldValues, Data> = {
  schema: z.ZodMiniType
  values: Values
  action: Action<Data>
  words: FormWords
  inputOf: (values: Values) => unknown
  /** The record as a conflict hands it back, the way the form holds it, its version included. */
  valuesOf: (current: Record<string, unknown>) => Values
  onDone: (data: Data) => void
}

/**
 * A form on a record that others change too. When someone saved first, what was not touched here follows what they
 * saved: only what was typed here remains to be compared, and keeping it undoes nothing else of theirs.
 */
export const useRecordForm = <Values extends FieldValues, Data>({
  schema,
  values,
  action,
  words,
  inputOf,
  valuesOf,
  onDone,
}: Options<Values, Data>) => {
  const form = useForm<Values>({
    defaultValues: values as DefaultValues<Values>,
    resolver: resolverOf(schema, inputOf, words),
    // The form does it itself: the server finds errors too.
    shouldFocusError: false,
  })
  const { isDirty, errors, submitCount, defaultValues } = form.formState
  const theirs = defaultValues as Values

  const follow = (saved: Values) => {
    const [before, mine] = [theirs, structuredClone(form.getValues())]
    form.reset(saved, { keepFieldsRef: true, keepSubmitCount: true })
    for (const path of typedPaths(before, mine) as FieldPath<Values>[])
      form.setValue(path, get(mine, path) as PathValue<Values, typeof path>, { shouldDirty: true })
  }
  const send: Action<Data> = async (submission) => {
    const outcome = await action(submission)
    if (!outcome.ok && outcome.code === 'conflict' && outcome.current) follow(valuesOf(outcome.current))
    return outcome
  }
  const submission = useSubmission({ form, action: send, words, inputOf, onDone })

  const isSending = useRef(false)
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isSending.current) return
    isSending.current = true
    await submission.submit().finally(() => {
      isSending.current = false
    })
  }

  return {
    ...submission,
    submit,
    form,
    errors,
    submitCount,
    isDirty,
    theirs,
    takeTheirs: () => {
      form.reset(theirs, { keepFieldsRef: true })
      submission.dropConflict()
    },
  }
}

/** The fields that differ, a text in three languages counting as three. */
const typedPaths = (before: FieldValues, mine: FieldValues) =>
  Object.keys(mine)
    .flatMap((name) =>
      isTexts(mine[name]) ? Object.keys(mine[name]).map((language) => `${name}.${language}`) : [name],
    )
    .filter((path) => JSON.stringify(get(before, path)) !== JSON.stringify(get(mine, path)))

const isTexts = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
