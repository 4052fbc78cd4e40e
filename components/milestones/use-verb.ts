'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import type { FormWords } from '@/components/form/form-words'
import { keepKey } from '@/components/form/submission-key'
import type { Submission } from '@/lib/mutation'
import type { Outcome } from '@/lib/outcome'

type Options = {
  action: (submission: Submission) => Promise<Outcome<unknown>>
  words: FormWords
  /** said when the record changed first; the page has then been refreshed */
  changed: string
  onDone: () => void
}

/** A button that acts without a form; pressed again after a lost answer, it acts once. */
export const useVerb = ({ action, words, changed, onDone }: Options) => {
  const router = useRouter()
  const keys = useRef(keepKey())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [refreshing, startRefresh] = useTransition()
  const refresh = () => startRefresh(() => router.refresh())

  const run = async (input: object) => {
    if (busy || refreshing) return
    setBusy(true)
    setProblem(null)
    const outcome = await action({ key: keys.current.for(input), input }).catch(() => null)
    setBusy(false)
    if (outcome === null) return setProblem(words.offline)
    if (outcome.ok) {
      keys.current.forget()
      refresh()
      return onDone()
    }
    if (outcome.code === 'conflict') {
      refresh()
      return setProblem(changed)
    }
    setProblem(
      outcome.reference ? `${words.codes[outcome.code]} ${outcome.reference}` : words.codes[outcome.code],
    )
  }
  return { busy: busy || refreshing, problem, run, forget: () => setProblem(null) }
}
