'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { type Resolver, useForm } from 'react-hook-form'
import { resolverOf } from '@/components/form/resolver-of'
import { useSubmission } from '@/components/form/use-submission'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { useToast } from '@/components/ui/toast'
import type { Submission } from '@/lib/mutation'
import type { Outcome, RefusalCode } from '@/lib/outcome'
import { acceptReport, returnReport } from '@/lib/reports/actions'
import { acceptSchema, returnSchema } from '@/lib/reports/schema'
import type { DecisionWords } from './report-words'

type Values = { reason: string }
type Choice = 'accept' | 'return'
type Ids = { projectId: number; reportId: number; version: number }

/**
 * Each choice has its own submission, so that a return sent again after a lost answer is never taken for an
 * acceptance. When the author corrected the report in the meantime, the page shows what is new and the remark stays.
 */
export const useDecision = (ids: Ids, words: DecisionWords, focusAfter: string) => {
  const router = useRouter()
  const toast = useToast()
  const [refreshing, startRefresh] = useTransition()
  const [chosen, setChosen] = useState<Choice>('accept')
  const [code, setCode] = useState<RefusalCode | null>(null)
  const wanted = useRef<Choice>('accept')
  const refresh = () => startRefresh(() => router.refresh())

  const inputs = {
    accept: ({ reason }: Values) => ({ ...ids, remark: reason }),
    return: ({ reason }: Values) => ({ ...ids, reason }),
  }
  const resolver: Resolver<Values> = (...given) => {
    const schema = wanted.current === 'accept' ? acceptSchema : returnSchema
    return resolverOf(schema, inputs[wanted.current], words.errors)(...given)
  }
  const form = useForm<Values>({ defaultValues: { reason: '' }, resolver })

  const send =
    (action: (submission: Submission) => Promise<Outcome<unknown>>) => async (submission: Submission) => {
      setCode(null)
      const outcome = await action(submission)
      if (outcome.ok) return outcome
      setCode(outcome.code)
      if (outcome.code === 'conflict') refresh()
      return outcome
    }
  const done = (title: string, description: string) => () => {
    toast({ title, description })
    form.reset()
    refresh()
    document.getElementById(focusAfter)?.focus()
  }
  const submissions = {
    accept: useSubmission({
      form,
      action: send(acceptReport),
      words: words.errors,
      inputOf: inputs.accept,
      onDone: done(words.accepted, words.acceptedText),
    }),
    return: useSubmission({
      form,
      action: send(returnReport),
      words: words.errors,
      inputOf: inputs.return,
      onDone: done(words.returned, words.returnedText),
    }),
  }

  const { busy, problem } = submissions[chosen]
  const deciding = busy || refreshing ? chosen : null
  useUnsavedWarning(form.formState.isDirty && deciding === null, words.leave)

  const decide = (choice: Choice) => {
    if (deciding) return
    wanted.current = choice
    setChosen(choice)
    void submissions[choice].submit()
  }
  return { form, decide, deciding, problem, code, refresh }
}
