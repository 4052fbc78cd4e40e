'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form'
import type * as z from 'zod/mini'
import { resolverOf } from '@/components/form/resolver-of'
import { useSubmission } from '@/components/form/use-submission'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { useToast } from '@/components/ui/toast'
import type { Submission } from '@/lib/mutation'
import type { Outcome } from '@/lib/outcome'
import type { FollowUpWords } from './follow-up-words'

type Options<Values extends FieldValues> = {
  values: Values
  schema: z.ZodMiniType
  action: (submission: Submission) => Promise<Outcome<unknown>>
  inputOf: (values: Values) => object
  words: FollowUpWords
  onClose: () => void
}

/** A step of a decision. When the decision changed first, the page shows it anew and what was typed stays. */
export const useFollowUp = <Values extends FieldValues>({
  values,
  schema,
  action,
  inputOf,
  words,
  onClose,
}: Options<Values>) => {
  const router = useRouter()
  const toast = useToast()
  const [refreshing, startRefresh] = useTransition()
  const refresh = () => startRefresh(() => router.refresh())
  const form = useForm<Values>({
    defaultValues: values as DefaultValues<Values>,
    resolver: resolverOf(schema, inputOf, words.errors),
  })
  const { busy, problem, conflict, submit } = useSubmission({
    form,
    action: async (submission) => {
      const outcome = await action(submission)
      if (!outcome.ok && outcome.code === 'conflict') refresh()
      return outcome
    },
    words: words.errors,
    inputOf,
    onDone: () => {
      toast({ title: words.saved })
      form.reset()
      refresh()
      onClose()
      document.querySelector<HTMLElement>('h1')?.focus()
    },
  })
  const working = busy || refreshing
  useUnsavedWarning(form.formState.isDirty && !working, words.leave)
  return { form, working, problem, hasChanged: conflict !== null && !working, submit }
}
