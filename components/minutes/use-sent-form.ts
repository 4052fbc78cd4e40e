'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { FormWords } from '@/components/form/form-words'
import { resolverOf } from '@/components/form/resolver-of'
import { useSubmission } from '@/components/form/use-submission'
import { useToast } from '@/components/ui/toast'
import type { Submission } from '@/lib/mutation'
import type { Outcome } from '@/lib/outcome'

type Options<Values extends FieldValues> = {
  schema: z.ZodMiniType
  values: Values
  action: (submission: Submission) => Promise<Outcome<unknown>>
  inputOf: (values: Values) => unknown
  words: FormWords
  done: string
  onDone?: () => void
}

/** A short form that adds something: once sent it is emptied, and the page shows what came of it. */
export const useSentForm = <Values extends FieldValues>(options: Options<Values>) => {
  const { schema, values, action, inputOf, words, done, onDone } = options
  const router = useRouter()
  const toast = useToast()
  const [refreshing, startRefresh] = useTransition()
  const form = useForm<Values>({
    defaultValues: values as DefaultValues<Values>,
    resolver: resolverOf(schema, inputOf, words),
  })
  const submission = useSubmission({
    form,
    action,
    words,
    inputOf,
    onDone: () => {
      toast({ title: done })
      form.reset()
      startRefresh(() => router.refresh())
      onDone?.()
    },
  })
  const { conflict, problem } = submission
  return {
    ...submission,
    form,
    busy: submission.busy || refreshing,
    problem: problem ?? (conflict ? words.codes.conflict : null),
  }
}
