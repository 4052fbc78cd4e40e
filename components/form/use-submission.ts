'use client'
import { useRef, useState } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import type { Outcome } from '@/lib/outcome'
import type { FormWords } from './form-words'
import { keepKey } from './submission-key'

type Action<Data> = (submission: { key: string; input: unknown }) => Promise<Outcome<Data>>

type Options<Values extends FieldValues, Data> = {
  form: UseFormReturn<Values>
  action: Action<Data>
  words: FormWords
  /** What the form shows and what identifies the record, as the action's schema expects it. */
  inputOf: (values: Values) => unknown
  onDone: (data: Data) => void
}

export type Conflict = Record<string, unknown>

/**
 * Sends a form through an action. A failed sending keeps everything typed; the same input keeps
 * its key, so that a sending repeated after a lost answer acts once; a conflict is handed back with what the record holds now.
 */
export const useSubmission = <Values extends FieldValues, Data>({
  form,
  action,
  words,
  inputOf,
  onDone,
}: Options<Values, Data>) => {
  const keys = useRef(keepKey())
  const isFlying = useRef(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)

  const send = async (values: Values, extra: object = {}) => {
    if (isFlying.current) return
    isFlying.current = true
    setBusy(true)
    setProblem(null)
    const input = { ...(inputOf(values) as object), ...extra }
    const outcome = await action({ key: keys.current.for(input), input }).catch(() => null)
    isFlying.current = false
    setBusy(false)
    setAttempt((count) => count + 1)
    if (outcome === null) return setProblem(words.offline)
    if (outcome.ok) {
      keys.current.forget()
      setConflict(null)
      return onDone(outcome.data)
    }
    if (outcome.code === 'conflict' && outcome.current) return setConflict(outcome.current)
    for (const [path, message] of Object.entries(outcome.fieldErrors ?? {}))
      form.setError(path as FieldPath<Values>, { message: words.fields[message] ?? words.codes.invalid })
    setProblem(
      outcome.reference ? `${words.codes[outcome.code]} ${outcome.reference}` : words.codes[outcome.code],
    )
  }

  return {
    busy,
    problem,
    attempt,
    conflict,
    submit: form.handleSubmit((values) => send(values)),
    /** Sends what was typed over what the record holds now. */
    keepMine: () => form.handleSubmit((values) => send(values, { version: conflict?.version }))(),
    dropConflict: () => setConflict(null),
  }
}
